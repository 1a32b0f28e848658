-- owner: policies
-- Riders of a contract. A rider keeps its id; one of a year has a row for each year it is renewed, so that a past day is told as it was.
create table policy_riders (
  customer_id uuid not null,
  policy_id uuid not null,
  rider_id uuid not null,
  effective_on date not null,
  since_on date not null,
  ends_on date,
  ended_on date,
  product_code text not null,
  product_version text not null,
  insured_id uuid not null,
  sum_insured_fen bigint not null,
  premium_fen bigint not null,
  first_premium_fen bigint not null,
  first_payment_id uuid,
  term text not null,
  payment_term_years integer not null,
  rated_sex text not null,
  rated_age integer not null,
  rated_class integer not null,
  rated_publicly boolean not null,
  constraint policy_riders_pkey primary key (customer_id, policy_id, rider_id, effective_on),
  constraint policy_riders_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_riders_amounts check (sum_insured_fen > 0 and premium_fen > 0 and first_premium_fen >= 0),
  constraint policy_riders_dates check (since_on <= effective_on and (ends_on is null or ends_on >= effective_on)),
  constraint policy_riders_rated_sex check (rated_sex in ('F', 'M'))
);
-- Of an instalment, the part that is for riders: what a benefit of "premiums paid" counts is the rest.
alter table policy_premiums add column riders_fen bigint not null default 0;
alter table policy_premiums add constraint policy_premiums_riders check (riders_fen between 0 and amount_fen);
