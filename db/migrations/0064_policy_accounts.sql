-- owner: policies
-- Everything that moved a policy's account (万能账户、投资账户): its value on any day follows from these rows, the declared
-- rates and the prices. Rows are only added.
create table policy_account_moves (
  customer_id uuid not null,
  policy_id uuid not null,
  seq integer not null,
  kind text not null,
  -- The day it was written, and the day it is for: interest for the days before it, a charge for the month from it.
  on_day date not null,
  for_on date not null,
  -- Of a unit-linked account; null otherwise.
  fund text,
  -- What the account gained or lost.
  amount_fen bigint not null,
  -- What the insurer kept of it on the way: the initial charge of a premium, the fee of a withdrawal.
  fee_fen bigint not null,
  -- Millionths of a unit of the fund, gained or lost.
  micro_units bigint not null,
  payment_id uuid,
  constraint policy_account_moves_pkey primary key (customer_id, policy_id, seq),
  constraint policy_account_moves_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_account_moves_fee check (fee_fen >= 0),
  constraint policy_account_moves_units check (fund is not null or micro_units = 0)
);

-- owner: products
-- Yearly rates the insurer declared for a month of its universal accounts, besides those the product's folder brought along.
create table product_credited_rates (
  product_code text not null,
  month text not null,
  yearly_rate_bp integer not null,
  declared_at timestamptz not null,
  declared_by text not null,
  constraint product_credited_rates_pkey primary key (product_code, month),
  constraint product_credited_rates_month check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  constraint product_credited_rates_rate check (yearly_rate_bp between 0 and 10000)
);

-- owner: products
-- Prices of a unit in ten-thousandths of a yuan, besides those the product's folder brought along.
create table product_fund_prices (
  product_code text not null,
  fund text not null,
  day date not null,
  price integer not null,
  declared_at timestamptz not null,
  declared_by text not null,
  constraint product_fund_prices_pkey primary key (product_code, fund, day),
  constraint product_fund_prices_price check (price > 0)
);
create index product_fund_prices_declared on product_fund_prices (declared_at);
create index product_credited_rates_declared on product_credited_rates (declared_at);
