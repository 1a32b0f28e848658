-- owner: claims
-- What customer and desk say to each other about a claim, and the desk's notes, which the customer never sees.
create table claim_messages (
  customer_id uuid not null,
  claim_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  by text not null,
  staff_id uuid,
  staff_name text,
  words bytea not null,
  constraint claim_messages_pkey primary key (customer_id, claim_id, id),
  constraint claim_messages_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_messages_by check (by in ('customer', 'staff', 'note')),
  constraint claim_messages_staff check ((by = 'customer') = (staff_id is null))
);

-- owner: claims
-- How it went, said once a claim is closed. The comment is sealed: people write anything into it.
create table claim_ratings (
  customer_id uuid not null,
  claim_id uuid not null,
  score integer not null,
  comment bytea,
  at timestamptz not null,
  constraint claim_ratings_pkey primary key (customer_id, claim_id),
  constraint claim_ratings_claim foreign key (customer_id, claim_id) references claims (customer_id, id),
  constraint claim_ratings_score check (score between 0 and 10)
);

-- owner: claims
alter table claim_tasks drop constraint claim_tasks_reason;
alter table claim_tasks add constraint claim_tasks_reason check (reason in (
  'referred', 'review-asked', 'payment-failed', 'appeal', 'refusal-proposed', 'more-evidence', 'message', 'low-score'
));
-- Who has taken it on; anybody who may decide still can, for people fall ill.
alter table claim_tasks add column held_by uuid;
alter table claim_tasks add column held_by_name text;
