-- owner: ask
-- How a conversation ended, whether the customer left it, and whether they would rather not rate it. A message says on which
-- channel it came.
alter table ask_conversations add column closed_how text;
alter table ask_conversations add column left_at timestamptz;
alter table ask_conversations add column rating_skipped_at timestamptz;
alter table ask_conversations add constraint ask_conversations_closed_how check (closed_how in ('person', 'quiet'));
alter table ask_messages add column channel text not null default 'chat';
alter table ask_messages add constraint ask_messages_channel check (channel in ('chat', 'phone', 'mail'));

-- owner: ask
-- Each time a conversation waits for a person: who can do it, when it was asked, taken, first answered and left. The promise is
-- measured on these rows.
create table ask_turns (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  skill text not null,
  asked_at timestamptz not null,
  -- The colleague it was passed to, with a note for them; anybody with the skill otherwise.
  for_staff uuid,
  note bytea,
  is_after_hours boolean not null,
  taken_at timestamptz,
  taken_by uuid,
  taken_by_name text,
  replied_at timestamptz,
  left_at timestamptz,
  left_how text,
  constraint ask_turns_pkey primary key (customer_id, conversation_id, id),
  constraint ask_turns_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id),
  constraint ask_turns_left check ((left_at is null) = (left_how is null)),
  constraint ask_turns_left_how check (left_how in ('closed', 'store', 'passed', 'quiet'))
);
create index ask_turns_open on ask_turns (id) where left_at is null;
create index ask_turns_recent on ask_turns (asked_at);
insert into ask_turns (customer_id, conversation_id, id, skill, asked_at, is_after_hours, taken_at, taken_by, taken_by_name)
  select customer_id, id, id, 'general', handed_over_at, false, taken_at, taken_by, taken_by_name
  from ask_conversations where handed_over_at is not null and closed_at is null;
drop index ask_conversations_with_person;

-- owner: ask
-- The seats: what each takes on, whether they are there, and when they were last heard of.
create table ask_seats (
  staff_id uuid not null,
  staff_name text not null,
  skills text[] not null,
  is_present boolean not null,
  seen_at timestamptz not null,
  constraint ask_seats_pkey primary key (staff_id)
);

-- owner: ask
-- When persons answer. Rows are only added; the last stands.
create table ask_hours (
  id uuid not null,
  body jsonb not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  constraint ask_hours_pkey primary key (id)
);

-- owner: ask
-- A call the customer asked for, at the number on record.
create table ask_call_backs (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  skill text not null,
  asked_at timestamptz not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  done_by_name text,
  is_reached boolean,
  constraint ask_call_backs_pkey primary key (customer_id, id),
  constraint ask_call_backs_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id),
  constraint ask_call_backs_window check (from_at < to_at),
  constraint ask_call_backs_done check ((done_at is null) = (is_reached is null))
);
create index ask_call_backs_open on ask_call_backs (id) where done_at is null;

-- owner: ask
-- Who at the desk has a conversation open, and who writes just now: gone again within the minute.
create table ask_watchers (
  customer_id uuid not null,
  conversation_id uuid not null,
  staff_id uuid not null,
  staff_name text not null,
  seen_at timestamptz not null,
  writing_at timestamptz,
  constraint ask_watchers_pkey primary key (customer_id, conversation_id, staff_id),
  constraint ask_watchers_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id)
);

-- owner: ask
-- What seats note for each other. The customer does not see it in the conversation, but in the copy of their data.
create table ask_notes (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  staff_id uuid not null,
  staff_name text not null,
  words bytea not null,
  constraint ask_notes_pkey primary key (customer_id, conversation_id, id),
  constraint ask_notes_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id)
);

-- owner: ask
-- What was wanted and what was done, kept when a person ends a conversation.
create table ask_minutes (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  staff_id uuid not null,
  staff_name text not null,
  wanted bytea not null,
  done bytea not null,
  constraint ask_minutes_pkey primary key (customer_id, conversation_id, id),
  constraint ask_minutes_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id)
);

-- owner: ask
-- Answers kept ready, by name and version; the last version of a name stands unless it is retired.
create table ask_canned (
  name text not null,
  version integer not null,
  skill text,
  words jsonb not null,
  is_retired boolean not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  constraint ask_canned_pkey primary key (name, version)
);

-- owner: ask
-- A low rating, until it is mended: whose it is, by when, why, and what was done.
create table ask_cases (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  score integer not null,
  said bytea not null,
  reason text,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  owner_id uuid,
  owner_name text,
  contacted_at timestamptz,
  mended_at timestamptz,
  closed_at timestamptz,
  done bytea,
  constraint ask_cases_pkey primary key (customer_id, id),
  constraint ask_cases_once unique (customer_id, conversation_id),
  constraint ask_cases_conversation foreign key (customer_id, conversation_id) references ask_conversations (customer_id, id),
  constraint ask_cases_score check (score between 1 and 5),
  constraint ask_cases_reason check (reason in ('wrong', 'not-solved', 'too-slow', 'no-person', 'unclear', 'other')),
  constraint ask_cases_closed check (closed_at is null or done is not null)
);
create index ask_cases_open on ask_cases (due_at) where closed_at is null;
