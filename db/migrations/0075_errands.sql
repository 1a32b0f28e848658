-- owner: catalogue
-- A step of somebody's draft that a relative was asked to do; the relative is the customer of the row.
create table catalogue_errands (
  customer_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  request_id uuid not null,
  step text not null,
  asked_at timestamptz not null,
  until_on date not null,
  done_at timestamptz,
  withdrawn_at timestamptz,
  constraint catalogue_errands_pkey primary key (customer_id, id),
  constraint catalogue_errands_other check (customer_id <> owner_id)
);

-- owner: catalogue
-- The same from the side of the request: who was asked to do which step, and what came of it.
alter table catalogue_requests add column errands jsonb not null default '[]';
