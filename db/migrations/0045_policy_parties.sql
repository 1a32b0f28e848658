-- 法定 chosen makes the heirs beneficiaries (保险法司法解释三 §9); nobody named leaves the benefit to the estate (保险法 §42).
alter table policies add column statutory_heirs boolean not null default false;
alter table policies add column employer_bought boolean not null default false;
-- Only the relation was written, no person.
alter table policy_beneficiaries add column by_relation boolean not null default false;

-- owner: policies
-- Who takes the contract over when the policyholder dies.
create table policy_second_holders (
  customer_id uuid not null,
  policy_id uuid not null,
  second_id uuid not null,
  name bytea not null,
  named_on date not null,
  constraint policy_second_holders_pkey primary key (customer_id, policy_id),
  constraint policy_second_holders_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_second_holders_other check (customer_id <> second_id)
);

-- owner: policies
-- The same from the side of the one who is named.
create table policy_successions (
  customer_id uuid not null,
  policy_id uuid not null,
  owner_id uuid not null,
  constraint policy_successions_pkey primary key (customer_id, policy_id)
);

-- owner: policies
-- Pledges, released ones too; the pledgee's name is sealed.
create table policy_pledges (
  customer_id uuid not null,
  policy_id uuid not null,
  id uuid not null,
  pledgee bytea not null,
  debt_fen bigint not null,
  since_on date not null,
  released_on date,
  constraint policy_pledges_pkey primary key (customer_id, policy_id, id),
  constraint policy_pledges_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_pledges_debt check (debt_fen > 0)
);

-- Whoever the insured agrees to may hold the contract (保险法 §31), also an in-law.
alter table policy_insureds drop constraint policy_insureds_relation;
alter table policy_insureds add constraint policy_insureds_relation
  check (relation in ('self', 'spouse', 'child', 'parent', 'other'));
