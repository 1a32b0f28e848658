-- owner: catalogue
-- Services done together: one signature over the documents of several requests, each its own request all the same.
create table catalogue_baskets (
  customer_id uuid not null,
  id uuid not null,
  opened_at timestamptz not null,
  signature_id uuid,
  signed_at timestamptz,
  closed_at timestamptz,
  constraint catalogue_baskets_pkey primary key (customer_id, id)
);
create unique index catalogue_baskets_open on catalogue_baskets (customer_id) where closed_at is null;

-- owner: catalogue
-- Who served at the counter, as `staff:<id>`; the basket it was put in; the applied request it puts right.
alter table catalogue_requests
  add column attended_by text[] not null default '{}',
  add column basket_id uuid,
  add column corrects_id uuid;
create index catalogue_requests_basket on catalogue_requests (customer_id, basket_id) where basket_id is not null;

-- owner: catalogue
-- A request opened again by staff: what it was before, and why, in the words the customer was written.
create table catalogue_reopenings (
  customer_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  at timestamptz not null,
  by text not null,
  was text not null,
  reason bytea not null,
  correcting_id uuid,
  constraint catalogue_reopenings_pkey primary key (customer_id, id)
);
create index catalogue_reopenings_request on catalogue_reopenings (customer_id, request_id);
