-- owner: channels, look-up
-- What the insurer's own system calls a customer.
create table channel_references (
  ref text not null,
  customer_id uuid not null,
  constraint channel_references_pkey primary key (ref)
);

-- owner: channels
-- An import of files, known by what stands in them: the same files and mapping are the same import.
create table channel_imports (
  id uuid not null,
  content_hash bytea not null,
  seed text not null,
  files jsonb not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  report jsonb,
  constraint channel_imports_pkey primary key (id),
  constraint channel_imports_content unique (content_hash)
);

-- owner: channels
-- What has been loaded: a batch is written in the same transaction as its rows.
create table channel_import_batches (
  import_id uuid not null,
  phase text not null,
  no integer not null,
  rows integer not null,
  at timestamptz not null,
  constraint channel_import_batches_pkey primary key (import_id, phase, no)
);

-- owner: channels
-- Rows that were not loaded, and why; what stood there is sealed, for it may be a number of somebody's.
create table channel_import_rejects (
  import_id uuid not null,
  no integer not null,
  kind text not null,
  file text not null,
  row integer not null,
  place integer not null,
  field text not null,
  value bytea not null,
  reason_zh text not null,
  reason_en text not null,
  constraint channel_import_rejects_pkey primary key (import_id, no)
);
