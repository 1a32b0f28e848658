-- owner: privacy
-- A copy of everything held about a person, made when they asked for it; sealed, and gone after its last day.
create table privacy_exports (
  customer_id uuid not null,
  id uuid not null,
  content bytea,
  sha256 text not null,
  bytes bigint not null,
  at timestamptz not null,
  until_on date not null,
  constraint privacy_exports_pkey primary key (customer_id, id)
);
