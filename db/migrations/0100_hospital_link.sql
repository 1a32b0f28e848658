-- owner: providers
-- A hospital's own system that may send: its public keys, and what it may send.
create table provider_clients (
  id text not null,
  provider_id uuid not null,
  keys jsonb not null,
  scopes jsonb not null,
  added_at timestamptz not null,
  closed_at timestamptz,
  constraint provider_clients_pkey primary key (id),
  constraint provider_clients_provider foreign key (provider_id) references providers (id)
);

-- owner: providers
-- Assertions that were used: each opens the door once. Rows older than their expiry may be removed.
create table provider_assertions (
  client_id text not null,
  jti_hash bytea not null,
  expires_at timestamptz not null,
  constraint provider_assertions_pkey primary key (client_id, jti_hash)
);
create index provider_assertions_expiry on provider_assertions (expires_at);

-- owner: providers
-- What a person allows one hospital to send and us to read (PIPL §23, §29): who allowed it, until when, where money goes.
-- Whether it still stands is the consent's to say.
create table provider_consents (
  customer_id uuid not null,
  provider_id uuid not null,
  by_id uuid not null,
  account_id uuid not null,
  standing boolean not null,
  granted_at timestamptz not null,
  until_on date not null,
  constraint provider_consents_pkey primary key (customer_id, provider_id),
  constraint provider_consents_provider foreign key (provider_id) references providers (id)
);

-- owner: providers
-- A message that came: no content and no person, only what proves that it came and what it was answered. `salt` and `digest`
-- are erased with the person's data; the leaf of the ledger stays.
create table provider_messages (
  id uuid not null,
  client_id text not null,
  message_no text not null,
  kind text not null,
  at timestamptz not null,
  accepted boolean not null,
  salt bytea,
  digest bytea,
  leaf bytea not null,
  seq bigint,
  constraint provider_messages_pkey primary key (id),
  constraint provider_messages_seq unique (seq),
  constraint provider_messages_client foreign key (client_id) references provider_clients (id)
);
create index provider_messages_no on provider_messages (client_id, message_no);
create index provider_messages_at on provider_messages (at);
create index provider_messages_unlogged on provider_messages (id) where seq is null;
create index provider_messages_leaf on provider_messages (leaf);

-- owner: providers
-- Where each resource of a message ended: read, or left aside and why.
create table provider_resources (
  message_id uuid not null,
  no integer not null,
  type text not null,
  pointer text not null,
  ended text not null,
  constraint provider_resources_pkey primary key (message_id, no),
  constraint provider_resources_message foreign key (message_id) references provider_messages (id)
);

-- owner: providers
-- A visit as a hospital told it, sealed; null once the person has taken the consent back or nothing covers it.
create table provider_visits (
  customer_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  visit_index bytea not null,
  told_at timestamptz not null,
  visit bytea,
  constraint provider_visits_pkey primary key (customer_id, id),
  constraint provider_visits_no unique (customer_id, provider_id, visit_index),
  constraint provider_visits_provider foreign key (provider_id) references providers (id)
);

-- owner: providers
-- Which messages a visit was told by.
create table provider_visit_messages (
  customer_id uuid not null,
  visit_id uuid not null,
  message_id uuid not null,
  constraint provider_visit_messages_pkey primary key (customer_id, visit_id, message_id),
  constraint provider_visit_messages_visit foreign key (customer_id, visit_id) references provider_visits (customer_id, id)
);

-- owner: claims
-- A claim found in what a hospital told: whose it is, the report it makes (sealed), and what became of it.
create table claim_finds (
  customer_id uuid not null,
  id uuid not null,
  insured_id uuid not null,
  visit_id uuid not null,
  provider_id uuid not null,
  found_at timestamptz not null,
  content bytea not null,
  claim_id uuid,
  set_aside_at timestamptz,
  constraint claim_finds_pkey primary key (customer_id, id)
);
create index claim_finds_visit on claim_finds (customer_id, visit_id);
create index claim_finds_open on claim_finds (customer_id, id) where claim_id is null and set_aside_at is null;

alter table documents drop constraint documents_type;
alter table documents add constraint documents_type
  check (type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'application/json'));
