create index channel_references_customer on channel_references (customer_id);

-- owner: channels
-- Applied requests sent to the insurer's core system, and what it said of each; the first answer stands.
create table channel_core_messages (
  customer_id uuid not null,
  request_id uuid not null,
  service_id text not null,
  sent_at timestamptz not null,
  answered_at timestamptz,
  outcome text,
  reference text,
  reason bytea,
  contradicted_at timestamptz,
  resolved_at timestamptz,
  resolved_by text,
  constraint channel_core_messages_pkey primary key (customer_id, request_id),
  constraint channel_core_messages_outcome check (outcome in ('confirmed', 'refused'))
);
create index channel_core_messages_open on channel_core_messages (sent_at, request_id)
  where resolved_at is null and (outcome is null or outcome = 'refused' or contradicted_at is not null);

-- owner: channels
-- The last version of each policy that came from the core system.
create table channel_core_policies (
  customer_id uuid not null,
  policy_id uuid not null,
  core_version bigint not null,
  at timestamptz not null,
  constraint channel_core_policies_pkey primary key (customer_id, policy_id)
);
