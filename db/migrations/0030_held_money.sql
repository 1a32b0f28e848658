-- owner: payments
-- Money of a customer's that has no place yet: a payout the bank returned, a benefit without an account, what a premium left
-- over. The ledger has the same sum in `held-money`. A row is closed once, by what became of the money.
create table payment_held (
  customer_id uuid not null,
  id uuid not null,
  cause text not null,
  amount_fen bigint not null,
  purpose text not null,
  subject_type text not null,
  subject_id text not null,
  reference text not null,
  source_id uuid,
  at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  outcome text,
  constraint payment_held_pkey primary key (customer_id, id),
  constraint payment_held_source foreign key (customer_id, source_id) references payments (customer_id, id),
  constraint payment_held_cause check (cause in ('payout-declined', 'no-account', 'premium-left')),
  constraint payment_held_outcome check (outcome in ('paid', 'refunded', 'applied')),
  constraint payment_held_closed check ((closed_at is null) = (outcome is null)),
  constraint payment_held_amount check (amount_fen > 0)
);
create index payment_held_open on payment_held (at) where closed_at is null;
create index payment_held_subject on payment_held (subject_id) where closed_at is null;

-- A wrong entry is never altered: another one takes it back, once.
alter table payment_ledger add column reverses uuid;
alter table payment_ledger add constraint payment_ledger_reverses unique (customer_id, reverses);

-- An order can be called off while the bank has not been told.
alter table payment_events drop constraint payment_events_kind;
alter table payment_events add constraint payment_events_kind
  check (kind in ('submitted', 'accepted', 'settled', 'declined', 'voided', 'found-settled', 'found-declined'));
