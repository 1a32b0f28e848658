-- owner: kit
-- One row a write that carried an idempotency key: the answer it gave, sealed, under the hash of what it was asked.
create table kit_writes (
  key text not null,
  input_hash bytea not null,
  answer bytea not null,
  at timestamptz not null,
  constraint kit_writes_pkey primary key (key)
);

-- owner: kit
create table kit_outbox (
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  due_at timestamptz not null,
  held_until timestamptz not null,
  attempts integer not null,
  last_error text,
  done_at timestamptz,
  dead_at timestamptz,
  constraint kit_outbox_pkey primary key (id)
);
create index kit_outbox_due on kit_outbox (due_at) where done_at is null and dead_at is null;
create index kit_outbox_open on kit_outbox (id) where done_at is null;

-- owner: kit
create table kit_clock (
  id integer not null,
  offset_ms bigint not null,
  constraint kit_clock_pkey primary key (id),
  constraint kit_clock_one check (id = 1)
);
