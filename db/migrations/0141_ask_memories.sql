-- owner: ask
-- What a customer asked about before, by the name of the matter, without its words: kept only while they agree that the store
-- remembers (purpose `ask-memory`), shown to them, forgotten when they say so.
create table ask_memories (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  at timestamptz not null,
  matter text not null,
  constraint ask_memories_pkey primary key (customer_id, id),
  constraint ask_memories_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id)
);
