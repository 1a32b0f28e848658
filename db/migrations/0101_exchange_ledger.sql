-- owner: providers
-- The ledger of exchanges as RFC 6962 shapes it: hashes of whole subtrees alone. Level 0 are the leaves, numbered from 0; rows are
-- added and never changed.
create table provider_nodes (
  level integer not null,
  no bigint not null,
  hash bytea not null,
  constraint provider_nodes_pkey primary key (level, no)
);

-- owner: providers
-- Signed heads of the ledger of exchanges: its size and root at a time.
create table provider_heads (
  size bigint not null,
  at timestamptz not null,
  root bytea not null,
  key_id integer not null,
  signature bytea not null,
  constraint provider_heads_pkey primary key (size)
);

