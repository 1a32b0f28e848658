-- owner: claims
-- How claims ended, without the people: what the desk's figures are counted from.
create table claim_outcomes (
  message_id uuid not null,
  closed_on date not null,
  kind text not null,
  product_code text,
  hospital_id uuid,
  outcome text not null,
  by_machine boolean not null,
  rules jsonb not null,
  proposed_fen bigint not null,
  paid_fen bigint not null,
  took_s integer not null,
  late boolean not null,
  reviewed boolean not null,
  changed boolean not null,
  constraint claim_outcomes_pkey primary key (message_id),
  constraint claim_outcomes_outcome check (outcome in ('pay', 'refuse')),
  constraint claim_outcomes_counts check (proposed_fen >= 0 and paid_fen >= 0 and took_s >= 0),
  constraint claim_outcomes_changed check (reviewed or not changed)
);
create index claim_outcomes_closed on claim_outcomes (closed_on);

-- owner: claims
-- A month's figures as they were made public.
create table claim_scorecards (
  month text not null,
  figures jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  constraint claim_scorecards_pkey primary key (month),
  constraint claim_scorecards_month check (month ~ '^\d{4}-\d{2}$')
);
