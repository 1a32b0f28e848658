-- owner: claims
-- Who is paid of a claim when that is not whoever filed it: each with an account of their own, a minor's money with a guardian.
create table claim_payees (
  customer_id uuid not null,
  claim_id uuid not null,
  place integer not null,
  payee_id uuid not null,
  receiver_id uuid not null,
  -- why the receiver may receive it, where that is somebody else
  basis text,
  account_id uuid not null,
  named_at timestamptz not null,
  named_by text not null,
  constraint claim_payees_pkey primary key (customer_id, claim_id, place),
  constraint claim_payees_once unique (customer_id, claim_id, payee_id),
  constraint claim_payees_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_payees_place check (place > 0),
  constraint claim_payees_guardian check ((basis is null) = (payee_id = receiver_id))
);

-- owner: claims
-- One payment a decision and payee; place 0 is the account named with the claim.
alter table claim_payments add column place integer not null default 0;
alter table claim_payments drop constraint claim_payments_pkey;
alter table claim_payments add constraint claim_payments_pkey primary key (customer_id, claim_id, decision_no, place);

-- owner: claims, look-up
-- Whose claim a payment to somebody else belongs to.
create table claim_payouts (
  payment_id uuid not null,
  customer_id uuid not null,
  claim_id uuid not null,
  constraint claim_payouts_pkey primary key (payment_id)
);
