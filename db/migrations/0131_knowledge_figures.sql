-- owner: ask
-- What a customer's sentence was about, kept beside it for figures: the matter (`entry:…`, `service:…`, `policy:…`), which
-- version of an article answered, in which trial, and how long the answer took.
alter table ask_messages
  add column matter text,
  add column article_version integer,
  add column trial_id uuid,
  add column took_ms integer;
create index ask_messages_matters on ask_messages (at) where matter is not null;

-- owner: ask
-- The article that is being written for a question; it is dealt with once that is published.
alter table ask_gaps add column article_id uuid;

-- owner: ask
-- Answers drawn at random for a person to judge.
create table ask_judgements (
  customer_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  matter text not null,
  asked_at timestamptz not null,
  drawn_at timestamptz not null,
  verdict text,
  judged_at timestamptz,
  judged_by text,
  judged_by_name text,
  constraint ask_judgements_pkey primary key (customer_id, message_id),
  constraint ask_judgements_message foreign key (customer_id, conversation_id, message_id) references ask_messages (customer_id, conversation_id, id),
  constraint ask_judgements_verdict check (verdict in ('right', 'wrong', 'unclear'))
);
create index ask_judgements_open on ask_judgements (drawn_at) where verdict is null;

-- owner: ask
-- Who of the staff looked into which conversations from a figure, and why.
create table ask_looks (
  id uuid not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  asked jsonb not null,
  shown integer not null,
  constraint ask_looks_pkey primary key (id)
);
