-- owner: claims
-- A refusal over the limit: one person proposes it, another confirms it or sends it back. The reasons are sealed.
create table claim_refusals (
  customer_id uuid not null,
  claim_id uuid not null,
  no integer not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  reasons bytea not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  confirmed boolean,
  constraint claim_refusals_pkey primary key (customer_id, claim_id, no),
  constraint claim_refusals_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_refusals_settled check (
    (settled_at is null) = (settled_by is null) and (settled_at is null) = (confirmed is null)
  ),
  constraint claim_refusals_two check (settled_by <> proposed_by)
);
create unique index claim_refusals_open on claim_refusals (customer_id, claim_id) where settled_at is null;
