-- owner: customers
-- What a customer has told of themselves or wishes, one row each time it was told: the last of a kind counts. Sealed.
create table customer_facts (
  customer_id uuid not null,
  kind text not null,
  id uuid not null,
  body bytea not null,
  by text not null,
  at timestamptz not null,
  erased_at timestamptz,
  constraint customer_facts_pkey primary key (customer_id, kind, id),
  constraint customer_facts_customer foreign key (customer_id) references customers (customer_id)
);
