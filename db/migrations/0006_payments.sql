-- owner: payments
-- A customer's bank accounts. The number is sealed; the blind index finds it again.
create table payment_accounts (
  customer_id uuid not null,
  id uuid not null,
  bank text not null,
  number bytea not null,
  number_index bytea not null,
  last4 text not null,
  holder bytea not null,
  holder_masked text not null,
  verified_at timestamptz not null,
  constraint payment_accounts_pkey primary key (customer_id, id),
  constraint payment_accounts_customer foreign key (customer_id) references customers (customer_id),
  constraint payment_accounts_number unique (customer_id, number_index)
);

-- owner: payments
-- An order to move money. Its state is derived from payment_events. `refunded_fen` bounds refunds; `turn` is counted up by
-- whoever decides something about the payment, so that two who decide at once meet in this row.
create table payments (
  customer_id uuid not null,
  id uuid not null,
  direction text not null,
  account_id uuid not null,
  amount_fen bigint not null,
  purpose text not null,
  subject_type text not null,
  subject_id text not null,
  reference text not null,
  refund_of uuid,
  refunded_fen bigint not null default 0,
  turn integer not null default 0,
  at timestamptz not null,
  constraint payments_pkey primary key (customer_id, id),
  constraint payments_account foreign key (customer_id, account_id) references payment_accounts (customer_id, id),
  constraint payments_refund_of foreign key (customer_id, refund_of) references payments (customer_id, id),
  constraint payments_direction check (direction in ('in', 'out')),
  constraint payments_amount check (amount_fen > 0),
  constraint payments_refunded check (refunded_fen between 0 and amount_fen),
  constraint payments_refunded_in check (refunded_fen = 0 or direction = 'in')
);
create index payments_subject on payments (customer_id, subject_id);

-- owner: payments
-- What happened to an order, each kind once: a repeated call-back finds its row there.
create table payment_events (
  customer_id uuid not null,
  payment_id uuid not null,
  kind text not null,
  at timestamptz not null,
  reason text,
  constraint payment_events_pkey primary key (customer_id, payment_id, kind),
  constraint payment_events_payment foreign key (customer_id, payment_id) references payments (customer_id, id),
  constraint payment_events_kind check (kind in ('submitted', 'accepted', 'settled', 'declined', 'found-settled', 'found-declined'))
);

-- owner: payments, look-up
-- From the order id the bank knows to the customer: a bank's report names no customer.
create table payment_orders (
  payment_id uuid not null,
  customer_id uuid not null,
  constraint payment_orders_pkey primary key (payment_id)
);

-- owner: payments
-- Reports that cannot be right (declined after settled, another amount): a person resolves them.
create table payment_exceptions (
  customer_id uuid not null,
  payment_id uuid not null,
  kind text not null,
  at timestamptz not null,
  detail text not null,
  constraint payment_exceptions_pkey primary key (customer_id, payment_id, kind),
  constraint payment_exceptions_payment foreign key (customer_id, payment_id) references payments (customer_id, id),
  constraint payment_exceptions_kind check (kind in ('contradiction', 'amount'))
);
create index payment_exceptions_at on payment_exceptions (at);

-- owner: payments
create table payment_resolutions (
  customer_id uuid not null,
  payment_id uuid not null,
  kind text not null,
  at timestamptz not null,
  by text not null,
  outcome text not null,
  constraint payment_resolutions_pkey primary key (customer_id, payment_id, kind),
  constraint payment_resolutions_exception foreign key (customer_id, payment_id, kind)
    references payment_exceptions (customer_id, payment_id, kind),
  constraint payment_resolutions_outcome check (outcome in ('settled', 'declined', 'noted'))
);

-- owner: payments
-- The ledger. A row moves an amount from the credited account to the debited one: it balances by construction, and so does
-- any set of rows. Rows are only ever added.
create table payment_ledger (
  customer_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  on_day date not null,
  debit text not null,
  credit text not null,
  amount_fen bigint not null,
  purpose text not null,
  subject_type text not null,
  subject_id text not null,
  payment_id uuid,
  constraint payment_ledger_pkey primary key (customer_id, id),
  constraint payment_ledger_payment foreign key (customer_id, payment_id) references payments (customer_id, id),
  constraint payment_ledger_amount check (amount_fen > 0),
  constraint payment_ledger_two_accounts check (debit <> credit)
);
create index payment_ledger_subject on payment_ledger (customer_id, subject_id, id);
create index payment_ledger_day on payment_ledger (on_day, debit, credit) include (amount_fen);

-- owner: payments
-- Days that are over, rolled up, so that the trial balance reads a handful of rows.
create table payment_ledger_days (
  on_day date not null,
  debit text not null,
  credit text not null,
  amount_fen bigint not null,
  constraint payment_ledger_days_pkey primary key (on_day, debit, credit)
);

-- owner: payments
-- The demo bank's own books: what it was told and what it did. Nothing of the store reads them but the demo bank.
create table payment_demo_bank (
  order_id uuid not null,
  direction text not null,
  amount_fen bigint not null,
  ending text not null,
  received_at timestamptz not null,
  due_at timestamptz not null,
  decided_at timestamptz,
  verdict text,
  constraint payment_demo_bank_pkey primary key (order_id),
  constraint payment_demo_bank_direction check (direction in ('in', 'out')),
  constraint payment_demo_bank_verdict check (verdict in ('settled', 'declined'))
);

-- owner: payments
-- Orders waiting for, or written into, a payment file. The order (with the account number) is sealed.
create table payment_file_orders (
  payment_id uuid not null,
  direction text not null,
  sealed_order bytea not null,
  at timestamptz not null,
  batch_id uuid,
  constraint payment_file_orders_pkey primary key (payment_id)
);
create index payment_file_orders_waiting on payment_file_orders (direction, payment_id) where batch_id is null;
create index payment_file_orders_batch on payment_file_orders (batch_id, payment_id);

-- owner: payments
create table payment_file_batches (
  id uuid not null,
  direction text not null,
  at timestamptz not null,
  written_at timestamptz,
  constraint payment_file_batches_pkey primary key (id)
);
create index payment_file_batches_unwritten on payment_file_batches (id) where written_at is null;
