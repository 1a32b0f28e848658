-- owner: ask
-- A conversation with the store; with a person from when it was handed over until it is closed.
create table ask_conversations (
  customer_id uuid not null,
  id uuid not null,
  opened_at timestamptz not null,
  touched_at timestamptz not null,
  handed_over_at timestamptz,
  taken_at timestamptz,
  taken_by uuid,
  taken_by_name text,
  closed_at timestamptz,
  rating integer,
  rating_comment bytea,
  rated_at timestamptz,
  constraint ask_conversations_pkey primary key (customer_id, id),
  constraint ask_conversations_customer foreign key (customer_id) references customers (customer_id),
  constraint ask_conversations_rating check (rating between 1 and 5)
);
create index ask_conversations_with_person on ask_conversations (id)
  where handed_over_at is not null and closed_at is null;

-- owner: ask
-- What was said, sealed: a sentence or a reply.
create table ask_messages (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  by text not null,
  staff_name text,
  body bytea not null,
  constraint ask_messages_pkey primary key (customer_id, conversation_id, id),
  constraint ask_messages_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id),
  constraint ask_messages_by check (by in ('customer', 'store', 'staff'))
);

-- owner: ask
-- Questions the store could not answer well, for whoever keeps the knowledge.
create table ask_gaps (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  at timestamptz not null,
  because text not null,
  sentence bytea not null,
  resolved_at timestamptz,
  resolved_by text,
  constraint ask_gaps_pkey primary key (customer_id, id),
  constraint ask_gaps_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id),
  constraint ask_gaps_because check (because in ('unknown', 'handed-over', 'low-rating'))
);
create index ask_gaps_open on ask_gaps (id) where resolved_at is null;
