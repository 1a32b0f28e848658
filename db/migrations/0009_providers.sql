-- owner: providers
-- Hospitals and check-up centres: shared by everybody. The list of hospitals is published (健康险办法 §42).
create table providers (
  id uuid not null,
  kind text not null,
  name text not null,
  level integer,
  grade text,
  is_public boolean not null,
  province text not null,
  city text not null,
  district text not null,
  address text not null,
  phone text not null,
  constraint providers_pkey primary key (id),
  constraint providers_name unique (name, city),
  constraint providers_kind check (kind in ('hospital', 'checkup-centre')),
  constraint providers_level check (level between 1 and 3)
);
create index providers_place on providers (kind, city, id);

-- owner: providers
-- A time at which a provider receives people. `taken` is the number of its rows in provider_places.
create table provider_slots (
  id uuid not null,
  provider_id uuid not null,
  on_day date not null,
  at_time text not null,
  capacity integer not null,
  taken integer not null default 0,
  constraint provider_slots_pkey primary key (id),
  constraint provider_slots_provider foreign key (provider_id) references providers (id),
  constraint provider_slots_time unique (provider_id, on_day, at_time),
  constraint provider_slots_room check (taken between 0 and capacity)
);
create index provider_slots_day on provider_slots (on_day, at_time, id);

-- owner: providers
-- One place in a slot, held by one person: nobody is booked twice into the same slot, by whichever relative.
create table provider_places (
  slot_id uuid not null,
  person_id uuid not null,
  taken_at timestamptz not null,
  constraint provider_places_pkey primary key (slot_id, person_id),
  constraint provider_places_slot foreign key (slot_id) references provider_slots (id)
);
