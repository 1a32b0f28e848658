-- owner: documents
-- A file a customer handed in. The content is sealed in the file store; the same file twice is one document.
create table documents (
  customer_id uuid not null,
  id uuid not null,
  type text not null,
  bytes bigint not null,
  sha256 bytea not null,
  file_key uuid not null,
  width integer,
  height integer,
  at timestamptz not null,
  constraint documents_pkey primary key (customer_id, id),
  constraint documents_customer foreign key (customer_id) references customers (customer_id),
  constraint documents_sha256 unique (customer_id, sha256),
  constraint documents_type check (type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  constraint documents_bytes check (bytes > 0)
);
create index documents_at on documents (customer_id, at);

-- owner: documents
-- That a reading was begun, and how it ended. The reading itself (a person's data) is sealed.
create table document_readings (
  customer_id uuid not null,
  document_id uuid not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  failure text,
  kind text,
  reading bytea,
  constraint document_readings_pkey primary key (customer_id, document_id),
  constraint document_readings_document foreign key (customer_id, document_id) references documents (customer_id, id),
  constraint document_readings_end check (
    case when finished_at is null then failure is null and reading is null
      else (failure is null) <> (reading is null) and (reading is null) = (kind is null) end)
);

-- owner: documents
-- The upright pages, for display beside the values.
create table document_pages (
  customer_id uuid not null,
  document_id uuid not null,
  page integer not null,
  file_key uuid not null,
  constraint document_pages_pkey primary key (customer_id, document_id, page),
  constraint document_pages_document foreign key (customer_id, document_id) references documents (customer_id, id)
);

-- owner: documents
-- What a person corrected in a reading: the reading stays as it was made, corrections lie over it, the last one counts.
create table document_corrections (
  customer_id uuid not null,
  document_id uuid not null,
  id uuid not null,
  place text not null,
  old_value bytea,
  new_value bytea not null,
  by text not null,
  at timestamptz not null,
  constraint document_corrections_pkey primary key (customer_id, document_id, id),
  constraint document_corrections_document foreign key (customer_id, document_id) references documents (customer_id, id)
);

-- owner: documents
-- A letter to a customer. The content is sealed; what the public may learn is in letter_prints.
create table letters (
  customer_id uuid not null,
  id uuid not null,
  number text not null,
  kind text not null,
  title_zh text not null,
  title_en text not null,
  subject_type text not null,
  subject_id text not null,
  content bytea not null,
  verify_code text not null,
  supersedes uuid,
  at timestamptz not null,
  constraint letters_pkey primary key (customer_id, id),
  constraint letters_customer foreign key (customer_id) references customers (customer_id),
  constraint letters_supersedes foreign key (customer_id, supersedes) references letters (customer_id, id)
);
create index letters_subject on letters (customer_id, subject_id);
create index letters_superseded on letters (customer_id, supersedes) where supersedes is not null;

-- owner: documents
create table letter_prints (
  customer_id uuid not null,
  letter_id uuid not null,
  file_key uuid not null,
  sha256 bytea not null,
  bytes bigint not null,
  pages integer not null,
  holder_masked text not null,
  at timestamptz not null,
  constraint letter_prints_pkey primary key (customer_id, letter_id),
  constraint letter_prints_letter foreign key (customer_id, letter_id) references letters (customer_id, id)
);

-- owner: documents, look-up
-- From the code printed on a letter to the letter: whoever verifies one names no customer.
create table letter_codes (
  code text not null,
  customer_id uuid not null,
  letter_id uuid not null,
  constraint letter_codes_pkey primary key (code)
);
