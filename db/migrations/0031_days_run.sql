-- The day on which the day's run looks at the contract again; whoever changes it sets it back, so that it is looked at anew.
alter table policies add column next_act_on date not null default '0001-01-01';
create index policies_next_act on policies (next_act_on);

-- owner: policies
-- What the day's run did, each act once for its own day (a due day, an anniversary): the key is why nothing is done twice.
create table policy_acts (
  customer_id uuid not null,
  policy_id uuid not null,
  kind text not null,
  due_on date not null,
  on_day date not null,
  at timestamptz not null,
  amount_fen bigint not null,
  constraint policy_acts_pkey primary key (customer_id, policy_id, kind, due_on),
  constraint policy_acts_policy foreign key (customer_id, policy_id) references policies (customer_id, id)
);
create index policy_acts_day on policy_acts (on_day, kind) include (amount_fen);

-- owner: policies
-- Premiums asked of the bank by the day's run, and how each ended.
create table policy_collections (
  customer_id uuid not null,
  payment_id uuid not null,
  policy_id uuid not null,
  due_on date not null,
  ordered_on date not null,
  amount_fen bigint not null,
  ended text,
  ended_at timestamptz,
  constraint policy_collections_pkey primary key (customer_id, payment_id),
  constraint policy_collections_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_collections_payment foreign key (customer_id, payment_id) references payments (customer_id, id),
  constraint policy_collections_ended check (ended in ('settled', 'declined')),
  constraint policy_collections_end check ((ended is null) = (ended_at is null))
);
create index policy_collections_due on policy_collections (customer_id, policy_id, due_on);

-- owner: policies
-- The business days the run has begun and finished, in order. `held_until` is the lease of the process that runs it.
create table policy_days (
  day date not null,
  to_do integer not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  held_until timestamptz not null,
  constraint policy_days_pkey primary key (day)
);

-- owner: policies
-- Contracts the run could not deal with: set aside until the next day, or until a person has them tried again.
create table policy_day_faults (
  customer_id uuid not null,
  policy_id uuid not null,
  on_day date not null,
  at timestamptz not null,
  message text not null,
  resolved_at timestamptz,
  constraint policy_day_faults_pkey primary key (customer_id, policy_id, on_day),
  constraint policy_day_faults_policy foreign key (customer_id, policy_id) references policies (customer_id, id)
);
create index policy_day_faults_open on policy_day_faults (on_day) where resolved_at is null;

-- owner: policies
-- Catastrophe mode: in a region nothing is collected and nothing lapses between two days, until it is lifted.
create table policy_holds (
  id uuid not null,
  region text not null,
  from_on date not null,
  until_on date not null,
  because text not null,
  placed_at timestamptz not null,
  placed_by text not null,
  lifted_on date,
  lifted_by text,
  constraint policy_holds_pkey primary key (id),
  constraint policy_holds_days check (from_on <= until_on),
  constraint policy_holds_lifted check ((lifted_on is null) = (lifted_by is null))
);
