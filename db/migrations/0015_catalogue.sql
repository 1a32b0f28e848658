-- owner: catalogue
-- A customer's request for a service. What has happened is in its instants; the state is derived from them.
-- What was shown and decided, and why, is sealed in `told`, for it names people and their health; `decided` is the bare outcome.
create table catalogue_requests (
  customer_id uuid not null,
  id uuid not null,
  service_id text not null,
  service_version integer not null,
  channel text not null,
  policy_owner_id uuid,
  policy_id uuid,
  answers bytea not null,
  answered text[] not null,
  consents jsonb not null,
  revision integer not null,
  opened_at timestamptz not null,
  touched_at timestamptz not null,
  submitted_at timestamptz,
  signature_id uuid,
  document_sha256 text,
  told bytea,
  decided text,
  decided_at timestamptz,
  supplement_asked_at timestamptz,
  payment_id uuid,
  amount_fen bigint,
  paid_at timestamptz,
  applied_at timestamptz,
  stopped_at timestamptz,
  cancelled_at timestamptz,
  letter_id uuid,
  constraint catalogue_requests_pkey primary key (customer_id, id)
);
create index catalogue_requests_latest on catalogue_requests (customer_id, touched_at desc);
create index catalogue_requests_review on catalogue_requests (submitted_at, id)
  where submitted_at is not null and applied_at is null and stopped_at is null and cancelled_at is null;

-- owner: catalogue
-- Another person's agreement: the task belongs to the one who is asked.
create table catalogue_consents (
  customer_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  request_id uuid not null,
  step text not null,
  role text not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  agreed boolean,
  signature_id uuid,
  withdrawn_at timestamptz,
  constraint catalogue_consents_pkey primary key (customer_id, id)
);

-- owner: catalogue
create table catalogue_clocks (
  customer_id uuid not null,
  request_id uuid not null,
  basis text not null,
  days integer not null,
  unit text not null,
  started_on date not null,
  paused_on date,
  paused_days integer not null,
  ended_on date,
  constraint catalogue_clocks_pkey primary key (customer_id, request_id)
);

-- owner: catalogue
-- Step shown, answered, left: what the funnel is drawn from.
create table catalogue_funnel (
  customer_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  request_id uuid not null,
  service_id text not null,
  service_version integer not null,
  channel text not null,
  step text not null,
  event text not null,
  spent_ms bigint,
  constraint catalogue_funnel_pkey primary key (customer_id, at, id)
);

-- owner: catalogue
create table catalogue_surveys (
  customer_id uuid not null,
  request_id uuid not null,
  service_id text not null,
  score integer not null,
  comment bytea,
  at timestamptz not null,
  constraint catalogue_surveys_pkey primary key (customer_id, request_id),
  constraint catalogue_surveys_score check (score between 0 and 10)
);
