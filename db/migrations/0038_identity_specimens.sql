-- owner: identity
-- The signature a person wants compared: one row each time it is given anew, the last counts.
create table identity_specimens (
  customer_id uuid not null,
  id uuid not null,
  signature_id uuid not null,
  at timestamptz not null,
  constraint identity_specimens_pkey primary key (customer_id, id),
  constraint identity_specimens_signature foreign key (customer_id, signature_id)
    references identity_signatures (customer_id, id)
);
