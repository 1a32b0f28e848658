-- A tie has days: a marriage that ended still tells who was the spouse when a contract was made (保险法司法解释三 §9).
alter table customer_relations add column from_on date;
alter table customer_relations add column until_on date;

-- owner: customers
-- `moment` is the time of day where it is known: people who die in one event without a known order (保险法 §42).
create table customer_deaths (
  customer_id uuid not null,
  died_on date not null,
  moment text,
  recorded_at timestamptz not null,
  constraint customer_deaths_pkey primary key (customer_id),
  constraint customer_deaths_moment check (moment ~ '^[0-2][0-9]:[0-5][0-9]$')
);

-- owner: customers
-- Who may act for a person besides the parents of a minor: a guardian (民法典 §28-33) or an attorney (民法典 §161-174).
-- `ended_on` is the day it was revoked or given up; the row stays.
create table customer_mandates (
  customer_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  kind text not null,
  scope text[] not null,
  from_on date not null,
  until_on date,
  ended_on date,
  registered_at timestamptz not null,
  constraint customer_mandates_pkey primary key (customer_id, id),
  constraint customer_mandates_kind check (kind in ('guardian', 'attorney')),
  constraint customer_mandates_other check (customer_id <> agent_id),
  constraint customer_mandates_days check (until_on >= from_on)
);

-- owner: customers
-- The same from the side of the one who acts.
create table customer_mandates_held (
  customer_id uuid not null,
  id uuid not null,
  principal_id uuid not null,
  constraint customer_mandates_held_pkey primary key (customer_id, id)
);
