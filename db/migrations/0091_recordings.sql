-- owner: documents
-- What was said into the microphone, as it was said. Kept once it belongs to something; what nobody used goes again.
create table recordings (
  customer_id uuid not null,
  id uuid not null,
  file_key uuid not null,
  bytes integer not null,
  ms integer not null,
  -- what it was heard as, before anybody corrected it
  heard bytea not null,
  at timestamptz not null,
  subject_type text,
  subject_id uuid,
  constraint recordings_pkey primary key (customer_id, id),
  constraint recordings_customer foreign key (customer_id) references customers (customer_id),
  constraint recordings_bytes check (bytes > 0 and ms > 0),
  constraint recordings_subject check ((subject_type is null) = (subject_id is null))
);
create index recordings_of_subject on recordings (customer_id, subject_id) where subject_id is not null;
