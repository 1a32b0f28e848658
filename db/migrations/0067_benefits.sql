-- owner: policies
-- What a contract came to owe while its insured lives: each kind once for its day, with what was done with it then. Debt of
-- loans is set off first; what is left after it is left with us, paid, kept for the next premium, or has bought cover.
create table policy_benefits (
  customer_id uuid not null,
  policy_id uuid not null,
  kind text not null,
  due_on date not null,
  credited_on date not null,
  amount_fen bigint not null,
  debt_fen bigint not null,
  used text not null,
  bought_fen bigint,
  payment_id uuid,
  -- The version of the contract it was credited to.
  version integer not null,
  constraint policy_benefits_pkey primary key (customer_id, policy_id, kind, due_on),
  constraint policy_benefits_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_benefits_kind check (kind in ('dividend', 'survival', 'annuity', 'maturity')),
  constraint policy_benefits_used check (used in ('left', 'paid', 'premium', 'additions')),
  constraint policy_benefits_amount check (amount_fen > 0 and debt_fen between 0 and amount_fen),
  constraint policy_benefits_bought check ((bought_fen is null) = (used <> 'additions')),
  constraint policy_benefits_paid check (payment_id is null or used = 'paid')
);

-- owner: policies
-- What was taken of the money left with us: interest first, then what was left.
create table policy_benefit_takings (
  customer_id uuid not null,
  policy_id uuid not null,
  id uuid not null,
  kind text not null,
  taken_on date not null,
  interest_fen bigint not null,
  principal_fen bigint not null,
  payment_id uuid,
  constraint policy_benefit_takings_pkey primary key (customer_id, policy_id, id),
  constraint policy_benefit_takings_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_benefit_takings_kind check (kind in ('dividend', 'survival', 'annuity', 'maturity')),
  constraint policy_benefit_takings_amount check (interest_fen >= 0 and principal_fen >= 0 and interest_fen + principal_fen > 0)
);
