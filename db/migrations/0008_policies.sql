-- owner: policies
-- A contract. Its status is derived from these facts and its events. `version` is bumped by each change.
create table policies (
  customer_id uuid not null,
  id uuid not null,
  policy_no text not null,
  product_code text not null,
  product_version text not null,
  sum_insured_fen bigint not null,
  premium_fen bigint not null,
  premium_frequency text not null,
  payment_term_years integer not null,
  term text not null,
  term_years integer,
  rated_sex text not null,
  rated_age integer not null,
  rated_class integer not null,
  rated_publicly boolean not null,
  applied_on date not null,
  issued_on date not null,
  effective_on date not null,
  receipt_on date,
  ends_on date,
  paid_to_on date not null,
  premium_account_id uuid,
  version integer not null,
  constraint policies_pkey primary key (customer_id, id),
  constraint policies_premium_account foreign key (customer_id, premium_account_id)
    references payment_accounts (customer_id, id),
  constraint policies_sum check (sum_insured_fen >= 0),
  constraint policies_premium check (premium_fen > 0),
  constraint policies_frequency
    check (premium_frequency in ('once', 'yearly', 'half-yearly', 'quarterly', 'monthly')),
  constraint policies_dates check (applied_on <= issued_on and issued_on <= effective_on),
  constraint policies_paid_to check (paid_to_on >= effective_on),
  constraint policies_rated_sex check (rated_sex in ('F', 'M'))
);

-- owner: policies
create table policy_insureds (
  customer_id uuid not null,
  policy_id uuid not null,
  insured_id uuid not null,
  name bytea not null,
  relation text not null,
  birth_date date not null,
  sex text not null,
  constraint policy_insureds_pkey primary key (customer_id, policy_id, insured_id),
  constraint policy_insureds_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_insureds_relation check (relation in ('self', 'spouse', 'child', 'parent')),
  constraint policy_insureds_sex check (sex in ('F', 'M'))
);

-- owner: policies
-- Who is paid on death, as it stands; who was, is in the events. Names and ID numbers are sealed.
create table policy_beneficiaries (
  customer_id uuid not null,
  policy_id uuid not null,
  place integer not null,
  order_no integer not null,
  name bytea not null,
  id_number bytea,
  share integer not null,
  relation text not null,
  beneficiary_id uuid,
  constraint policy_beneficiaries_pkey primary key (customer_id, policy_id, place),
  constraint policy_beneficiaries_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_beneficiaries_share check (share between 1 and 100),
  constraint policy_beneficiaries_order check (order_no between 1 and 9)
);

-- owner: policies
create table policy_loans (
  customer_id uuid not null,
  policy_id uuid not null,
  id uuid not null,
  principal_fen bigint not null,
  lent_on date not null,
  due_on date not null,
  yearly_rate_bp integer not null,
  payment_id uuid not null,
  constraint policy_loans_pkey primary key (customer_id, policy_id, id),
  constraint policy_loans_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_loans_principal check (principal_fen > 0),
  constraint policy_loans_dates check (lent_on <= due_on)
);

-- owner: policies
create table policy_loan_repayments (
  customer_id uuid not null,
  policy_id uuid not null,
  loan_id uuid not null,
  id uuid not null,
  repaid_on date not null,
  interest_fen bigint not null,
  principal_fen bigint not null,
  payment_id uuid,
  constraint policy_loan_repayments_pkey primary key (customer_id, policy_id, loan_id, id),
  constraint policy_loan_repayments_loan foreign key (customer_id, policy_id, loan_id)
    references policy_loans (customer_id, policy_id, id),
  constraint policy_loan_repayments_amounts check (interest_fen >= 0 and principal_fen >= 0)
);

-- owner: policies
-- Premiums paid, one row a due day: a premium cannot be taken twice.
create table policy_premiums (
  customer_id uuid not null,
  policy_id uuid not null,
  due_on date not null,
  to_on date not null,
  amount_fen bigint not null,
  interest_fen bigint not null,
  paid_on date not null,
  payment_id uuid,
  constraint policy_premiums_pkey primary key (customer_id, policy_id, due_on),
  constraint policy_premiums_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_premiums_amounts check (amount_fen > 0 and interest_fen >= 0),
  constraint policy_premiums_dates check (due_on < to_on)
);

-- owner: policies
-- What happened to a contract, in order; the body (old and new) is sealed, for an endorsement names people.
create table policy_events (
  customer_id uuid not null,
  policy_id uuid not null,
  version integer not null,
  kind text not null,
  at timestamptz not null,
  on_day date not null,
  by text not null,
  body bytea not null,
  constraint policy_events_pkey primary key (customer_id, policy_id, version),
  constraint policy_events_policy foreign key (customer_id, policy_id) references policies (customer_id, id)
);

-- owner: policies
-- Whose policy it is, from each person's side: the policyholder and the insured persons see it.
create table policy_parties (
  customer_id uuid not null,
  policy_id uuid not null,
  owner_id uuid not null,
  role text not null,
  constraint policy_parties_pkey primary key (customer_id, policy_id),
  constraint policy_parties_role check (role in ('owner', 'insured'))
);

-- owner: policies, look-up
create table policy_numbers (
  policy_no text not null,
  customer_id uuid not null,
  policy_id uuid not null,
  constraint policy_numbers_pkey primary key (policy_no)
);
