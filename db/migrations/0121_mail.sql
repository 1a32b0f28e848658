-- owner: ask, look-up
-- The mails of conversations by a keyed hash of their Message-ID: an answer to one of them belongs to its thread. A mail that
-- came in and belongs to none is here too, so that none is taken in twice.
create table ask_mails (
  message_key bytea not null,
  customer_id uuid,
  conversation_id uuid,
  at timestamptz not null,
  constraint ask_mails_pkey primary key (message_key)
);

-- owner: ask
-- Mail that joined no conversation: who wrote it is not sure. A person at the desk reads it and says what was done; its words are
-- erased then.
create table ask_stray_mails (
  id uuid not null,
  at timestamptz not null,
  why text not null,
  body bytea not null,
  settled_at timestamptz,
  settled_by text,
  constraint ask_stray_mails_pkey primary key (id),
  constraint ask_stray_mails_why check (why in ('no-thread', 'other-sender'))
);
create index ask_stray_mails_open on ask_stray_mails (id) where settled_at is null;
