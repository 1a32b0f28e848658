-- owner: benefits
-- What a customer may enjoy, how often and until when. `used` is the number of bookings that stand.
create table benefit_entitlements (
  customer_id uuid not null,
  id uuid not null,
  kind text not null,
  quota integer not null,
  used integer not null default 0,
  valid_from date not null,
  valid_until date not null,
  family boolean not null,
  source text not null,
  granted_at timestamptz not null,
  constraint benefit_entitlements_pkey primary key (customer_id, id),
  constraint benefit_entitlements_source unique (customer_id, kind, source, valid_from),
  constraint benefit_entitlements_kind check (kind in ('checkup')),
  constraint benefit_entitlements_quota check (used between 0 and quota),
  constraint benefit_entitlements_days check (valid_from <= valid_until)
);

-- owner: benefits
create table benefit_bookings (
  customer_id uuid not null,
  id uuid not null,
  entitlement_id uuid not null,
  person_id uuid not null,
  slot_id uuid not null,
  booked_at timestamptz not null,
  moved_at timestamptz,
  cancelled_at timestamptz,
  constraint benefit_bookings_pkey primary key (customer_id, id),
  constraint benefit_bookings_entitlement foreign key (customer_id, entitlement_id) references benefit_entitlements (customer_id, id)
);

-- owner: benefits
-- Who waits for a place in a full slot; the first who asked gets the first place freed.
create table benefit_waits (
  customer_id uuid not null,
  id uuid not null,
  entitlement_id uuid not null,
  person_id uuid not null,
  slot_id uuid not null,
  asked_at timestamptz not null,
  settled_at timestamptz,
  constraint benefit_waits_pkey primary key (customer_id, id),
  constraint benefit_waits_entitlement foreign key (customer_id, entitlement_id) references benefit_entitlements (customer_id, id)
);
create unique index benefit_waits_once on benefit_waits (customer_id, person_id, slot_id) where settled_at is null;
create index benefit_waits_line on benefit_waits (slot_id, asked_at, id) where settled_at is null;
