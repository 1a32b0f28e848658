-- owner: claims
-- A claim as it was reported. Its state is derived from claim_events; `last_seq` is their number, and whoever adds one counts
-- it up, so that two who would change a claim at once meet in this row.
create table claims (
  customer_id uuid not null,
  id uuid not null,
  claim_no text not null,
  request_id uuid not null,
  insured_id uuid not null,
  kind text not null,
  cause text not null,
  visit_kind text not null,
  happened_on date not null,
  report bytea not null,
  account_id uuid not null,
  opened_at timestamptz not null,
  last_seq integer not null,
  constraint claims_pkey primary key (customer_id, id),
  constraint claims_request unique (customer_id, request_id),
  constraint claims_kind check (kind in ('accident-medical', 'illness-medical', 'critical-illness', 'disability', 'death')),
  constraint claims_cause check (cause in ('accident', 'illness')),
  constraint claims_visit_kind check (visit_kind in ('outpatient', 'emergency', 'inpatient'))
);

-- owner: claims, look-up
create table claim_numbers (
  claim_no text not null,
  customer_id uuid not null,
  claim_id uuid not null,
  constraint claim_numbers_pkey primary key (claim_no)
);

-- owner: claims
create table claim_documents (
  customer_id uuid not null,
  claim_id uuid not null,
  document_id uuid not null,
  added_at timestamptz not null,
  constraint claim_documents_pkey primary key (customer_id, claim_id, document_id),
  constraint claim_documents_claim foreign key (customer_id, claim_id) references claims (customer_id, id)
);
create index claim_documents_document on claim_documents (customer_id, document_id);

-- owner: claims
-- Who did what when. The body holds no sensitive value.
create table claim_events (
  customer_id uuid not null,
  claim_id uuid not null,
  seq integer not null,
  kind text not null,
  at timestamptz not null,
  by text not null,
  body jsonb not null,
  constraint claim_events_pkey primary key (customer_id, claim_id, seq),
  constraint claim_events_claim foreign key (customer_id, claim_id) references claims (customer_id, id)
);

-- owner: claims
-- What was decided, on which facts (hash), by which rules. Only a person can refuse.
create table claim_decisions (
  customer_id uuid not null,
  claim_id uuid not null,
  no integer not null,
  by text not null,
  at timestamptz not null,
  outcome text not null,
  pay_fen bigint not null,
  facts_hash bytea not null,
  rules jsonb not null,
  adjudication bytea not null,
  reasons bytea,
  constraint claim_decisions_pkey primary key (customer_id, claim_id, no),
  constraint claim_decisions_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_decisions_outcome check (outcome in ('pay', 'refer', 'refuse')),
  constraint claim_decisions_pay check (pay_fen >= 0 and (outcome = 'pay' or pay_fen = 0)),
  constraint claim_decisions_person check (outcome <> 'refuse' or by like 'staff:%')
);

-- owner: claims
-- One payment a decision, whatever is repeated.
create table claim_payments (
  customer_id uuid not null,
  claim_id uuid not null,
  decision_no integer not null,
  payment_id uuid not null,
  amount_fen bigint not null,
  settled_at timestamptz,
  failed_at timestamptz,
  constraint claim_payments_pkey primary key (customer_id, claim_id, decision_no),
  constraint claim_payments_payment unique (customer_id, payment_id),
  constraint claim_payments_decision foreign key (customer_id, claim_id, decision_no) references claim_decisions (customer_id, claim_id, no),
  constraint claim_payments_amount check (amount_fen > 0)
);

-- owner: claims
-- What the standing decision of a claim uses of a coverage: limits and deductibles are counted from here.
create table claim_uses (
  customer_id uuid not null,
  claim_id uuid not null,
  policy_id uuid not null,
  coverage_id text not null,
  insured_id uuid not null,
  happened_on date not null,
  paid_fen bigint not null,
  deducted_fen bigint not null,
  constraint claim_uses_pkey primary key (customer_id, claim_id, policy_id, coverage_id),
  constraint claim_uses_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_uses_amounts check (paid_fen >= 0 and deducted_fen >= 0)
);
create index claim_uses_policy on claim_uses (policy_id, coverage_id, insured_id);

-- owner: claims, look-up
-- Blind indexes of files, invoices and expenses: whoever claims for one again is found, by whichever customer.
create table claim_marks (
  mark bytea not null,
  customer_id uuid not null,
  claim_id uuid not null,
  claim_no text not null,
  constraint claim_marks_pkey primary key (mark)
);

-- owner: claims
-- Statutory clocks, each with its basis. A clock stands still between our supplement notice and the supplement.
create table claim_clocks (
  customer_id uuid not null,
  claim_id uuid not null,
  kind text not null,
  started_on date not null,
  due_on date not null,
  paused_on date,
  stopped_on date,
  constraint claim_clocks_pkey primary key (customer_id, claim_id, kind),
  constraint claim_clocks_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_clocks_kind check (kind in ('decide', 'decide-complex', 'undisputed', 'pay', 'review'))
);

-- owner: claims
-- What waits for a person at the desk.
create table claim_tasks (
  customer_id uuid not null,
  claim_id uuid not null,
  no integer not null,
  reason text not null,
  due_on date not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  constraint claim_tasks_pkey primary key (customer_id, claim_id, no),
  constraint claim_tasks_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_tasks_reason check (reason in ('referred', 'review-asked', 'payment-failed'))
);
create index claim_tasks_open on claim_tasks (due_on, claim_id) where closed_at is null;

-- owner: claims
-- What more is asked of the customer: once, completely (保险法 §22).
create table claim_notices (
  customer_id uuid not null,
  claim_id uuid not null,
  wanted jsonb not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  constraint claim_notices_pkey primary key (customer_id, claim_id),
  constraint claim_notices_claim foreign key (customer_id, claim_id) references claims (customer_id, id)
);
