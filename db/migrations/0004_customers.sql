-- owner: customers
create table customers (
  customer_id uuid not null,
  name bytea not null,
  name_index bytea not null,
  sex text not null,
  birth_date date not null,
  id_number bytea,
  phone bytea,
  email bytea,
  address bytea,
  occupation_class integer not null,
  public_insurance text not null,
  tier text not null,
  created_at timestamptz not null,
  version integer not null,
  constraint customers_pkey primary key (customer_id),
  constraint customers_sex check (sex in ('F', 'M')),
  constraint customers_occupation_class check (occupation_class between 1 and 6),
  constraint customers_public_insurance check (public_insurance in ('employee', 'resident', 'none'))
);
create index customers_name on customers (name_index, customer_id);

-- owner: customers, look-up
-- One person is one customer: the ID number finds them.
create table customers_id_numbers (
  id_number_index bytea not null,
  customer_id uuid not null,
  constraint customers_id_numbers_pkey primary key (id_number_index)
);

-- owner: customers
-- `relation` is what the relative is to the customer; each tie is stored from both sides.
create table customer_relations (
  customer_id uuid not null,
  relative_id uuid not null,
  relation text not null,
  since timestamptz not null,
  constraint customer_relations_pkey primary key (customer_id, relative_id),
  constraint customer_relations_kind check (relation in ('spouse', 'child', 'parent')),
  constraint customer_relations_other check (customer_id <> relative_id)
);
