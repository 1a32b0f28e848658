-- owner: ask
-- What each sentence was about, by the name of the matter, without its words: for the questions people ask next, and, where the
-- customer agreed to it, for going on where they were. Forgotten when they ask for it.
create table ask_matters (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  at timestamptz not null,
  matter text not null,
  constraint ask_matters_pkey primary key (customer_id, id),
  constraint ask_matters_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id)
);
create index ask_matters_recent on ask_matters (id desc);
