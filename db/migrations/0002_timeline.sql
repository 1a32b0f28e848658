-- owner: timeline
-- Who did what when. The key allows a later split by month on `at` without a change to any caller.
create table timeline_entries (
  customer_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  by text not null,
  kind text not null,
  subject_type text,
  subject_id text,
  body jsonb not null,
  constraint timeline_entries_pkey primary key (customer_id, at, id)
);
create index timeline_entries_subject on timeline_entries (customer_id, subject_id, at) where subject_id is not null;

-- owner: timeline
-- The head of each evidence chain. `unanchored` is true while an anchor has not yet fixed this head.
create table timeline_chains (
  customer_id uuid not null,
  chain_id uuid not null,
  seq integer not null,
  prev_hash bytea not null,
  hash bytea not null,
  at timestamptz not null,
  unanchored boolean not null,
  constraint timeline_chains_pkey primary key (customer_id, chain_id)
);
create index timeline_chains_unanchored on timeline_chains (at) where unanchored;

-- owner: timeline
-- The replayable record (可回溯办法 §10): hash = sha256(prev_hash || seq || newline || content). Rows are only ever added.
create table timeline_evidence (
  customer_id uuid not null,
  chain_id uuid not null,
  seq integer not null,
  content text not null,
  prev_hash bytea not null,
  hash bytea not null,
  constraint timeline_evidence_pkey primary key (customer_id, chain_id, seq)
);

-- owner: timeline
-- The heads an anchor fixed: the leaves of its Merkle tree.
create table timeline_leaves (
  customer_id uuid not null,
  chain_id uuid not null,
  anchor integer not null,
  seq integer not null,
  hash bytea not null,
  constraint timeline_leaves_pkey primary key (customer_id, chain_id, anchor)
);
create index timeline_leaves_anchor on timeline_leaves (anchor, customer_id, chain_id);

-- owner: timeline, look-up
-- Anchors are themselves a chain, each signed by the store's key, which is not in the database.
create table timeline_anchors (
  seq integer not null,
  at timestamptz not null,
  leaves integer not null,
  root bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  key_id integer not null,
  signature bytea not null,
  constraint timeline_anchors_pkey primary key (seq)
);
