-- owner: identity
-- What sign-in and verification need to know of a person; everything else is in customers.
create table identity_people (
  customer_id uuid not null,
  name bytea not null,
  name_index bytea not null,
  phone bytea,
  id_number_index bytea,
  birth_date date,
  photo_key uuid,
  large_print boolean,
  constraint identity_people_pkey primary key (customer_id)
);

-- owner: identity, look-up
-- Which customer a phone number signs in.
create table identity_phones (
  phone_index bytea not null,
  customer_id uuid not null,
  constraint identity_phones_pkey primary key (phone_index)
);

-- owner: identity, look-up
-- How many codes a phone was sent on a day; one row a phone, so that two requests at once cannot both be first.
create table identity_code_quotas (
  phone_index bytea not null,
  day date not null,
  sent integer not null,
  sent_at timestamptz not null,
  constraint identity_code_quotas_pkey primary key (phone_index)
);

-- owner: identity, look-up
create table identity_codes (
  phone_index bytea not null,
  id uuid not null,
  purpose text not null,
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null,
  used_at timestamptz,
  constraint identity_codes_pkey primary key (phone_index, id)
);

-- owner: identity, look-up
-- Sessions of customers and staff, found by the hash of their token alone. Exactly one of the two ids is set.
create table identity_sessions (
  token_hash bytea not null,
  id uuid not null,
  customer_id uuid,
  staff_id uuid,
  level text not null,
  level_how text,
  level_until timestamptz,
  agent text not null,
  ip_hash bytea not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint identity_sessions_pkey primary key (token_hash),
  constraint identity_sessions_whose check ((customer_id is null) <> (staff_id is null)),
  constraint identity_sessions_level check (level in ('code', 'id', 'face'))
);
create index identity_sessions_of_customer on identity_sessions (customer_id, id) where customer_id is not null;
create index identity_sessions_of_staff on identity_sessions (staff_id) where staff_id is not null;

-- owner: identity, look-up
create table identity_staff (
  login text not null,
  staff_id uuid not null,
  name text not null,
  password_hash text not null,
  totp_secret bytea not null,
  totp_used bigint not null,
  roles text[] not null,
  is_demo boolean not null,
  left_at timestamptz,
  constraint identity_staff_pkey primary key (login)
);
create index identity_staff_id on identity_staff (staff_id);

-- owner: identity, look-up
-- Failed staff sign-ins by login, known or not, so that a lock does not tell which logins exist.
create table identity_failures (
  login_index bytea not null,
  failures integer not null,
  locked_until timestamptz,
  constraint identity_failures_pkey primary key (login_index)
);

-- owner: identity
-- Step-up attempts: counted before they are judged, so that attempts at the same moment are limited too.
create table identity_attempts (
  customer_id uuid not null,
  id uuid not null,
  kind text not null,
  at timestamptz not null,
  outcome text,
  findings jsonb,
  constraint identity_attempts_pkey primary key (customer_id, id),
  constraint identity_attempts_kind check (kind in ('id', 'face'))
);

-- owner: identity
-- The other way to the level `face`: a person at the desk calls.
create table identity_calls (
  customer_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  asked_at timestamptz not null,
  done_at timestamptz,
  staff_id uuid,
  is_confirmed boolean,
  note text,
  constraint identity_calls_pkey primary key (customer_id, id)
);
create index identity_calls_open on identity_calls (asked_at) where done_at is null;

-- owner: identity
-- Consent given (PIPL §13-14, §29) and withdrawn (§15); the words agreed to are kept.
create table identity_consents (
  customer_id uuid not null,
  id uuid not null,
  purpose text not null,
  version text not null,
  words jsonb not null,
  granted_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint identity_consents_pkey primary key (customer_id, id)
);

-- owner: identity
-- Electronic signatures (电子签名法 §13): `statement` is canonical JSON of what was signed, by whom and how it was known.
create table identity_signatures (
  customer_id uuid not null,
  id uuid not null,
  statement text not null,
  strokes bytea not null,
  key_id integer not null,
  signature bytea not null,
  constraint identity_signatures_pkey primary key (customer_id, id)
);

-- owner: identity, look-up
-- Where messages go when no SMS provider is set: the inbox page of the demo.
create table identity_inbox (
  id uuid not null,
  phone_index bytea not null,
  phone bytea not null,
  words bytea not null,
  at timestamptz not null,
  constraint identity_inbox_pkey primary key (id)
);
create index identity_inbox_phone on identity_inbox (phone_index, id);
