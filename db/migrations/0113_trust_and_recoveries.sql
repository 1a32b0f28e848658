-- owner: claims
-- Limits of advances by the trust a customer has earned stand beside the other settings of the machine.
alter table claim_settings drop constraint claim_settings_subject;
alter table claim_settings add constraint claim_settings_subject
  check (subject like 'product:%' or subject like 'rule:%' or subject like 'trust:%');

-- Paid before it was certain, because the customer is trusted: what turns out too much is owed back.
alter table claim_payments add column on_trust boolean not null default false;

-- owner: claims
-- What a claim's customer owes back of what was advanced (民法典 §985). One row a claim; the ledger has the receivable.
create table claim_recoveries (
  customer_id uuid not null,
  claim_id uuid not null,
  owed_fen bigint not null,
  repaid_fen bigint not null default 0,
  opened_at timestamptz not null,
  constraint claim_recoveries_pkey primary key (customer_id, claim_id),
  constraint claim_recoveries_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_recoveries_fen check (owed_fen >= 0 and repaid_fen >= 0)
);

-- owner: claims
create table claim_repayments (
  customer_id uuid not null,
  claim_id uuid not null,
  payment_id uuid not null,
  amount_fen bigint not null,
  ordered_at timestamptz not null,
  settled_at timestamptz,
  failed_at timestamptz,
  constraint claim_repayments_pkey primary key (customer_id, claim_id, payment_id),
  constraint claim_repayments_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_repayments_fen check (amount_fen > 0)
);
