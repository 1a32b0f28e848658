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
