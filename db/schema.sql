-- Generated from db/migrations.

create table agents (
  id uuid not null,
  name text not null,
  licence_no text not null,
  phone text not null,
  joined_on date not null,
  left_on date,
  given_at timestamp with time zone,
  constraint agents_licence UNIQUE (licence_no),
  constraint agents_pkey PRIMARY KEY (id),
  constraint agents_left CHECK (((left_on IS NULL) OR (left_on >= joined_on)))
);
CREATE INDEX agents_in_turn ON public.agents USING btree (given_at NULLS FIRST, id) WHERE (left_on IS NULL);

create table ask_article_events (
  seq integer not null,
  article_id uuid not null,
  version integer not null,
  kind text not null,
  at timestamp with time zone not null,
  by text not null,
  by_name text not null,
  note text,
  constraint ask_article_events_pkey PRIMARY KEY (seq),
  constraint ask_article_events_article FOREIGN KEY (article_id, version) REFERENCES ask_article_versions(article_id, version),
  constraint ask_article_events_kind CHECK ((kind = ANY (ARRAY['submitted'::text, 'returned'::text, 'published'::text, 'retired'::text, 'trial-begun'::text, 'trial-ended'::text])))
);
CREATE INDEX ask_article_events_of ON public.ask_article_events USING btree (article_id, seq);

create table ask_article_turns (
  id integer not null,
  taken integer not null,
  constraint ask_article_turns_pkey PRIMARY KEY (id),
  constraint ask_article_turns_one CHECK ((id = 1))
);

create table ask_article_versions (
  article_id uuid not null,
  version integer not null,
  content jsonb not null,
  origin jsonb not null,
  written_at timestamp with time zone not null,
  written_by text not null,
  written_by_name text not null,
  submitted_at timestamp with time zone,
  returned_at timestamp with time zone,
  returned_why text,
  published_at timestamp with time zone,
  published_by text,
  constraint ask_article_versions_pkey PRIMARY KEY (article_id, version),
  constraint ask_article_versions_article FOREIGN KEY (article_id) REFERENCES ask_articles(id)
);

create table ask_articles (
  id uuid not null,
  slug text not null,
  owner text not null,
  made_at timestamp with time zone not null,
  published_version integer,
  retired_at timestamp with time zone,
  constraint ask_articles_slug UNIQUE (slug),
  constraint ask_articles_pkey PRIMARY KEY (id)
);

create table ask_call_backs (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  skill text not null,
  asked_at timestamp with time zone not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by uuid,
  done_by_name text,
  is_reached boolean,
  constraint ask_call_backs_pkey PRIMARY KEY (customer_id, id),
  constraint ask_call_backs_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id),
  constraint ask_call_backs_done CHECK (((done_at IS NULL) = (is_reached IS NULL))),
  constraint ask_call_backs_window CHECK ((from_at < to_at))
);
CREATE INDEX ask_call_backs_open ON public.ask_call_backs USING btree (id) WHERE (done_at IS NULL);

create table ask_canned (
  name text not null,
  version integer not null,
  skill text,
  words jsonb not null,
  is_retired boolean not null,
  at timestamp with time zone not null,
  by text not null,
  by_name text not null,
  constraint ask_canned_pkey PRIMARY KEY (name, version)
);

create table ask_cases (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  score integer not null,
  said bytea not null,
  reason text,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  owner_id uuid,
  owner_name text,
  contacted_at timestamp with time zone,
  mended_at timestamp with time zone,
  closed_at timestamp with time zone,
  done bytea,
  constraint ask_cases_once UNIQUE (customer_id, conversation_id),
  constraint ask_cases_pkey PRIMARY KEY (customer_id, id),
  constraint ask_cases_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id),
  constraint ask_cases_closed CHECK (((closed_at IS NULL) OR (done IS NOT NULL))),
  constraint ask_cases_reason CHECK ((reason = ANY (ARRAY['wrong'::text, 'not-solved'::text, 'too-slow'::text, 'no-person'::text, 'unclear'::text, 'other'::text]))),
  constraint ask_cases_score CHECK (((score >= 1) AND (score <= 5)))
);
CREATE INDEX ask_cases_open ON public.ask_cases USING btree (due_at) WHERE (closed_at IS NULL);

create table ask_conversations (
  customer_id uuid not null,
  id uuid not null,
  opened_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  handed_over_at timestamp with time zone,
  taken_at timestamp with time zone,
  taken_by uuid,
  taken_by_name text,
  closed_at timestamp with time zone,
  rating integer,
  rating_comment bytea,
  rated_at timestamp with time zone,
  closed_how text,
  left_at timestamp with time zone,
  rating_skipped_at timestamp with time zone,
  read_to uuid,
  constraint ask_conversations_pkey PRIMARY KEY (customer_id, id),
  constraint ask_conversations_customer FOREIGN KEY (customer_id) REFERENCES customers(customer_id),
  constraint ask_conversations_closed_how CHECK ((closed_how = ANY (ARRAY['person'::text, 'quiet'::text]))),
  constraint ask_conversations_rating CHECK (((rating >= 1) AND (rating <= 5)))
);

create table ask_gaps (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  at timestamp with time zone not null,
  because text not null,
  sentence bytea not null,
  resolved_at timestamp with time zone,
  resolved_by text,
  article_id uuid,
  constraint ask_gaps_pkey PRIMARY KEY (customer_id, id),
  constraint ask_gaps_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id),
  constraint ask_gaps_because CHECK ((because = ANY (ARRAY['unknown'::text, 'handed-over'::text, 'low-rating'::text])))
);
CREATE INDEX ask_gaps_open ON public.ask_gaps USING btree (id) WHERE (resolved_at IS NULL);

create table ask_hours (
  id uuid not null,
  body jsonb not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  constraint ask_hours_pkey PRIMARY KEY (id)
);

create table ask_imports (
  id uuid not null,
  name text not null,
  file_key text,
  type text not null,
  state text not null,
  at timestamp with time zone not null,
  by text not null,
  by_name text not null,
  outcome jsonb,
  constraint ask_imports_pkey PRIMARY KEY (id),
  constraint ask_imports_state CHECK ((state = ANY (ARRAY['waiting'::text, 'reading'::text, 'done'::text, 'failed'::text])))
);

create table ask_judgements (
  customer_id uuid not null,
  message_id uuid not null,
  conversation_id uuid not null,
  matter text not null,
  asked_at timestamp with time zone not null,
  drawn_at timestamp with time zone not null,
  verdict text,
  judged_at timestamp with time zone,
  judged_by text,
  judged_by_name text,
  constraint ask_judgements_pkey PRIMARY KEY (customer_id, message_id),
  constraint ask_judgements_message FOREIGN KEY (customer_id, conversation_id, message_id) REFERENCES ask_messages(customer_id, conversation_id, id),
  constraint ask_judgements_verdict CHECK ((verdict = ANY (ARRAY['right'::text, 'wrong'::text, 'unclear'::text])))
);
CREATE INDEX ask_judgements_open ON public.ask_judgements USING btree (drawn_at) WHERE (verdict IS NULL);

create table ask_looks (
  id uuid not null,
  at timestamp with time zone not null,
  by text not null,
  by_name text not null,
  asked jsonb not null,
  shown integer not null,
  constraint ask_looks_pkey PRIMARY KEY (id)
);

create table ask_mails (
  message_key bytea not null,
  customer_id uuid,
  conversation_id uuid,
  at timestamp with time zone not null,
  constraint ask_mails_pkey PRIMARY KEY (message_key)
);

create table ask_memories (
  customer_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  at timestamp with time zone not null,
  matter text not null,
  constraint ask_memories_pkey PRIMARY KEY (customer_id, id),
  constraint ask_memories_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id)
);

create table ask_messages (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  by text not null,
  staff_name text,
  body bytea not null,
  channel text not null default 'chat'::text,
  matter text,
  article_version integer,
  trial_id uuid,
  took_ms integer,
  constraint ask_messages_pkey PRIMARY KEY (customer_id, conversation_id, id),
  constraint ask_messages_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id),
  constraint ask_messages_by CHECK ((by = ANY (ARRAY['customer'::text, 'store'::text, 'staff'::text]))),
  constraint ask_messages_channel CHECK ((channel = ANY (ARRAY['chat'::text, 'phone'::text, 'mail'::text])))
);
CREATE INDEX ask_messages_matters ON public.ask_messages USING btree (at) WHERE (matter IS NOT NULL);

create table ask_minutes (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  staff_id uuid not null,
  staff_name text not null,
  wanted bytea not null,
  done bytea not null,
  constraint ask_minutes_pkey PRIMARY KEY (customer_id, conversation_id, id),
  constraint ask_minutes_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id)
);

create table ask_model_calls (
  customer_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  purpose text not null,
  scenario text not null,
  model text not null,
  tokens_in integer not null,
  tokens_out integer not null,
  cost_micro_yuan bigint not null,
  took_ms integer not null,
  accepted boolean not null,
  because text,
  constraint ask_model_calls_pkey PRIMARY KEY (customer_id, id),
  constraint ask_model_calls_purpose CHECK ((purpose = ANY (ARRAY['rephrase'::text, 'resolve'::text, 'draft'::text])))
);
CREATE INDEX ask_model_calls_recent ON public.ask_model_calls USING btree (id DESC);

create table ask_model_settings (
  id uuid not null,
  scenario text not null,
  is_off boolean not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  constraint ask_model_settings_pkey PRIMARY KEY (id)
);
CREATE INDEX ask_model_settings_scenario ON public.ask_model_settings USING btree (scenario, id DESC);

create table ask_notes (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  staff_id uuid not null,
  staff_name text not null,
  words bytea not null,
  constraint ask_notes_pkey PRIMARY KEY (customer_id, conversation_id, id),
  constraint ask_notes_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id)
);

create table ask_seats (
  staff_id uuid not null,
  staff_name text not null,
  skills text[] not null,
  is_present boolean not null,
  seen_at timestamp with time zone not null,
  constraint ask_seats_pkey PRIMARY KEY (staff_id)
);

create table ask_stray_mails (
  id uuid not null,
  at timestamp with time zone not null,
  why text not null,
  body bytea not null,
  settled_at timestamp with time zone,
  settled_by text,
  constraint ask_stray_mails_pkey PRIMARY KEY (id),
  constraint ask_stray_mails_why CHECK ((why = ANY (ARRAY['no-thread'::text, 'other-sender'::text])))
);
CREATE INDEX ask_stray_mails_open ON public.ask_stray_mails USING btree (id) WHERE (settled_at IS NULL);

create table ask_trials (
  id uuid not null,
  article_id uuid not null,
  version_a integer not null,
  version_b integer not null,
  share_b integer not null,
  begun_at timestamp with time zone not null,
  begun_by text not null,
  begun_by_name text not null,
  ended_at timestamp with time zone,
  ended_by_name text,
  kept text,
  constraint ask_trials_pkey PRIMARY KEY (id),
  constraint ask_trials_article FOREIGN KEY (article_id) REFERENCES ask_articles(id),
  constraint ask_trials_kept CHECK ((kept = ANY (ARRAY['a'::text, 'b'::text]))),
  constraint ask_trials_share CHECK (((share_b >= 1) AND (share_b <= 99)))
);
CREATE UNIQUE INDEX ask_trials_open ON public.ask_trials USING btree (article_id) WHERE (ended_at IS NULL);

create table ask_turns (
  customer_id uuid not null,
  conversation_id uuid not null,
  id uuid not null,
  skill text not null,
  asked_at timestamp with time zone not null,
  for_staff uuid,
  note bytea,
  is_after_hours boolean not null,
  taken_at timestamp with time zone,
  taken_by uuid,
  taken_by_name text,
  replied_at timestamp with time zone,
  left_at timestamp with time zone,
  left_how text,
  constraint ask_turns_pkey PRIMARY KEY (customer_id, conversation_id, id),
  constraint ask_turns_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id),
  constraint ask_turns_left CHECK (((left_at IS NULL) = (left_how IS NULL))),
  constraint ask_turns_left_how CHECK ((left_how = ANY (ARRAY['closed'::text, 'store'::text, 'passed'::text, 'quiet'::text])))
);
CREATE INDEX ask_turns_open ON public.ask_turns USING btree (id) WHERE (left_at IS NULL);
CREATE INDEX ask_turns_recent ON public.ask_turns USING btree (asked_at);

create table ask_watchers (
  customer_id uuid not null,
  conversation_id uuid not null,
  staff_id uuid not null,
  staff_name text not null,
  seen_at timestamp with time zone not null,
  writing_at timestamp with time zone,
  constraint ask_watchers_pkey PRIMARY KEY (customer_id, conversation_id, staff_id),
  constraint ask_watchers_conversation FOREIGN KEY (customer_id, conversation_id) REFERENCES ask_conversations(customer_id, id)
);

create table benefit_bookings (
  customer_id uuid not null,
  id uuid not null,
  entitlement_id uuid not null,
  person_id uuid not null,
  slot_id uuid not null,
  booked_at timestamp with time zone not null,
  moved_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  constraint benefit_bookings_pkey PRIMARY KEY (customer_id, id),
  constraint benefit_bookings_entitlement FOREIGN KEY (customer_id, entitlement_id) REFERENCES benefit_entitlements(customer_id, id)
);

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
  granted_at timestamp with time zone not null,
  constraint benefit_entitlements_source UNIQUE (customer_id, kind, source, valid_from),
  constraint benefit_entitlements_pkey PRIMARY KEY (customer_id, id),
  constraint benefit_entitlements_days CHECK ((valid_from <= valid_until)),
  constraint benefit_entitlements_kind CHECK ((kind = 'checkup'::text)),
  constraint benefit_entitlements_quota CHECK (((used >= 0) AND (used <= quota)))
);

create table benefit_waits (
  customer_id uuid not null,
  id uuid not null,
  entitlement_id uuid not null,
  person_id uuid not null,
  slot_id uuid not null,
  asked_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  constraint benefit_waits_pkey PRIMARY KEY (customer_id, id),
  constraint benefit_waits_entitlement FOREIGN KEY (customer_id, entitlement_id) REFERENCES benefit_entitlements(customer_id, id)
);
CREATE INDEX benefit_waits_line ON public.benefit_waits USING btree (slot_id, asked_at, id) WHERE (settled_at IS NULL);
CREATE UNIQUE INDEX benefit_waits_once ON public.benefit_waits USING btree (customer_id, person_id, slot_id) WHERE (settled_at IS NULL);

create table catalogue_baskets (
  customer_id uuid not null,
  id uuid not null,
  opened_at timestamp with time zone not null,
  signature_id uuid,
  signed_at timestamp with time zone,
  closed_at timestamp with time zone,
  constraint catalogue_baskets_pkey PRIMARY KEY (customer_id, id)
);
CREATE UNIQUE INDEX catalogue_baskets_open ON public.catalogue_baskets USING btree (customer_id) WHERE (closed_at IS NULL);

create table catalogue_clocks (
  customer_id uuid not null,
  request_id uuid not null,
  basis text not null,
  days integer not null,
  unit text not null,
  started_on date not null,
  paused_on date,
  paused_days integer not null,
  ended_on date,
  constraint catalogue_clocks_pkey PRIMARY KEY (customer_id, request_id)
);

create table catalogue_consents (
  customer_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  request_id uuid not null,
  step text not null,
  role text not null,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  agreed boolean,
  signature_id uuid,
  withdrawn_at timestamp with time zone,
  until_on date,
  reminded_on date,
  constraint catalogue_consents_pkey PRIMARY KEY (customer_id, id)
);

create table catalogue_errands (
  customer_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  request_id uuid not null,
  step text not null,
  asked_at timestamp with time zone not null,
  until_on date not null,
  done_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint catalogue_errands_pkey PRIMARY KEY (customer_id, id),
  constraint catalogue_errands_other CHECK ((customer_id <> owner_id))
);

create table catalogue_funnel (
  customer_id uuid not null,
  at timestamp with time zone not null,
  id uuid not null,
  request_id uuid not null,
  service_id text not null,
  service_version integer not null,
  channel text not null,
  step text not null,
  event text not null,
  spent_ms bigint,
  constraint catalogue_funnel_pkey PRIMARY KEY (customer_id, at, id)
);

create table catalogue_reopenings (
  customer_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  at timestamp with time zone not null,
  by text not null,
  was text not null,
  reason bytea not null,
  correcting_id uuid,
  constraint catalogue_reopenings_pkey PRIMARY KEY (customer_id, id)
);
CREATE INDEX catalogue_reopenings_request ON public.catalogue_reopenings USING btree (customer_id, request_id);

create table catalogue_requests (
  customer_id uuid not null,
  id uuid not null,
  service_id text not null,
  service_version integer not null,
  channel text not null,
  policy_owner_id uuid,
  policy_id uuid,
  answers bytea not null,
  answered text[] not null,
  consents jsonb not null,
  revision integer not null,
  opened_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  signature_id uuid,
  document_sha256 text,
  told bytea,
  decided text,
  decided_at timestamp with time zone,
  supplement_asked_at timestamp with time zone,
  payment_id uuid,
  amount_fen bigint,
  paid_at timestamp with time zone,
  applied_at timestamp with time zone,
  stopped_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  letter_id uuid,
  agent jsonb,
  errands jsonb not null default '[]'::jsonb,
  attended_by text[] not null default '{}'::text[],
  basket_id uuid,
  corrects_id uuid,
  constraint catalogue_requests_pkey PRIMARY KEY (customer_id, id)
);
CREATE INDEX catalogue_requests_basket ON public.catalogue_requests USING btree (customer_id, basket_id) WHERE (basket_id IS NOT NULL);
CREATE INDEX catalogue_requests_review ON public.catalogue_requests USING btree (submitted_at, id) WHERE ((submitted_at IS NOT NULL) AND (applied_at IS NULL) AND (stopped_at IS NULL) AND (cancelled_at IS NULL));

create table catalogue_surveys (
  customer_id uuid not null,
  request_id uuid not null,
  service_id text not null,
  score integer not null,
  comment bytea,
  at timestamp with time zone not null,
  constraint catalogue_surveys_pkey PRIMARY KEY (customer_id, request_id),
  constraint catalogue_surveys_score CHECK (((score >= 0) AND (score <= 10)))
);

create table channel_core_messages (
  customer_id uuid not null,
  request_id uuid not null,
  service_id text not null,
  sent_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  outcome text,
  reference text,
  reason bytea,
  contradicted_at timestamp with time zone,
  resolved_at timestamp with time zone,
  resolved_by text,
  constraint channel_core_messages_pkey PRIMARY KEY (customer_id, request_id),
  constraint channel_core_messages_outcome CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'refused'::text])))
);
CREATE INDEX channel_core_messages_open ON public.channel_core_messages USING btree (sent_at, request_id) WHERE ((resolved_at IS NULL) AND ((outcome IS NULL) OR (outcome = 'refused'::text) OR (contradicted_at IS NOT NULL)));

create table channel_core_policies (
  customer_id uuid not null,
  policy_id uuid not null,
  core_version bigint not null,
  at timestamp with time zone not null,
  constraint channel_core_policies_pkey PRIMARY KEY (customer_id, policy_id)
);

create table channel_import_batches (
  import_id uuid not null,
  phase text not null,
  no integer not null,
  rows integer not null,
  at timestamp with time zone not null,
  constraint channel_import_batches_pkey PRIMARY KEY (import_id, phase, no)
);

create table channel_import_rejects (
  import_id uuid not null,
  no integer not null,
  kind text not null,
  file text not null,
  "row" integer not null,
  place integer not null,
  field text not null,
  value bytea not null,
  reason_zh text not null,
  reason_en text not null,
  constraint channel_import_rejects_pkey PRIMARY KEY (import_id, no)
);

create table channel_imports (
  id uuid not null,
  content_hash bytea not null,
  seed text not null,
  files jsonb not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  report jsonb,
  constraint channel_imports_content UNIQUE (content_hash),
  constraint channel_imports_pkey PRIMARY KEY (id)
);

create table channel_references (
  ref text not null,
  customer_id uuid not null,
  constraint channel_references_pkey PRIMARY KEY (ref)
);
CREATE INDEX channel_references_customer ON public.channel_references USING btree (customer_id);

create table claim_clocks (
  customer_id uuid not null,
  claim_id uuid not null,
  kind text not null,
  started_on date not null,
  due_on date not null,
  paused_on date,
  stopped_on date,
  constraint claim_clocks_pkey PRIMARY KEY (customer_id, claim_id, kind),
  constraint claim_clocks_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_clocks_kind CHECK ((kind = ANY (ARRAY['decide'::text, 'decide-complex'::text, 'undisputed'::text, 'pay'::text, 'review'::text, 'appeal'::text])))
);

create table claim_decisions (
  customer_id uuid not null,
  claim_id uuid not null,
  no integer not null,
  by text not null,
  at timestamp with time zone not null,
  outcome text not null,
  pay_fen bigint not null,
  facts_hash bytea not null,
  rules jsonb not null,
  adjudication bytea not null,
  reasons bytea,
  constraint claim_decisions_pkey PRIMARY KEY (customer_id, claim_id, no),
  constraint claim_decisions_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_decisions_outcome CHECK ((outcome = ANY (ARRAY['pay'::text, 'refer'::text, 'refuse'::text]))),
  constraint claim_decisions_pay CHECK (((pay_fen >= 0) AND ((outcome = 'pay'::text) OR (pay_fen = 0)))),
  constraint claim_decisions_person CHECK (((outcome <> 'refuse'::text) OR (by ~~ 'staff:%'::text)))
);
CREATE INDEX claim_decisions_decided ON public.claim_decisions USING btree (at DESC, claim_id DESC) WHERE (outcome <> 'refer'::text);

create table claim_documents (
  customer_id uuid not null,
  claim_id uuid not null,
  document_id uuid not null,
  added_at timestamp with time zone not null,
  constraint claim_documents_pkey PRIMARY KEY (customer_id, claim_id, document_id),
  constraint claim_documents_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id)
);
CREATE INDEX claim_documents_document ON public.claim_documents USING btree (customer_id, document_id);

create table claim_events (
  customer_id uuid not null,
  claim_id uuid not null,
  seq integer not null,
  kind text not null,
  at timestamp with time zone not null,
  by text not null,
  body jsonb not null,
  constraint claim_events_pkey PRIMARY KEY (customer_id, claim_id, seq),
  constraint claim_events_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id)
);

create table claim_finds (
  customer_id uuid not null,
  id uuid not null,
  insured_id uuid not null,
  visit_id uuid not null,
  provider_id uuid not null,
  found_at timestamp with time zone not null,
  content bytea not null,
  claim_id uuid,
  set_aside_at timestamp with time zone,
  constraint claim_finds_pkey PRIMARY KEY (customer_id, id)
);
CREATE INDEX claim_finds_open ON public.claim_finds USING btree (customer_id, id) WHERE ((claim_id IS NULL) AND (set_aside_at IS NULL));
CREATE INDEX claim_finds_visit ON public.claim_finds USING btree (customer_id, visit_id);

create table claim_marks (
  mark bytea not null,
  customer_id uuid not null,
  claim_id uuid not null,
  claim_no text not null,
  constraint claim_marks_pkey PRIMARY KEY (mark)
);

create table claim_messages (
  customer_id uuid not null,
  claim_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  by text not null,
  staff_id uuid,
  staff_name text,
  words bytea not null,
  constraint claim_messages_pkey PRIMARY KEY (customer_id, claim_id, id),
  constraint claim_messages_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_messages_by CHECK ((by = ANY (ARRAY['customer'::text, 'staff'::text, 'note'::text]))),
  constraint claim_messages_staff CHECK (((by = 'customer'::text) = (staff_id IS NULL)))
);

create table claim_notices (
  customer_id uuid not null,
  claim_id uuid not null,
  wanted jsonb not null,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  constraint claim_notices_pkey PRIMARY KEY (customer_id, claim_id),
  constraint claim_notices_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id)
);

create table claim_numbers (
  claim_no text not null,
  customer_id uuid not null,
  claim_id uuid not null,
  constraint claim_numbers_pkey PRIMARY KEY (claim_no)
);

create table claim_outcomes (
  message_id uuid not null,
  closed_on date not null,
  kind text not null,
  product_code text,
  hospital_id uuid,
  outcome text not null,
  by_machine boolean not null,
  rules jsonb not null,
  proposed_fen bigint not null,
  paid_fen bigint not null,
  took_s integer not null,
  late boolean not null,
  reviewed boolean not null,
  changed boolean not null,
  noted jsonb not null default '[]'::jsonb,
  constraint claim_outcomes_pkey PRIMARY KEY (message_id),
  constraint claim_outcomes_changed CHECK ((reviewed OR (NOT changed))),
  constraint claim_outcomes_counts CHECK (((proposed_fen >= 0) AND (paid_fen >= 0) AND (took_s >= 0))),
  constraint claim_outcomes_outcome CHECK ((outcome = ANY (ARRAY['pay'::text, 'refuse'::text])))
);
CREATE INDEX claim_outcomes_by_hospital ON public.claim_outcomes USING btree (hospital_id, closed_on);
CREATE INDEX claim_outcomes_closed ON public.claim_outcomes USING btree (closed_on);

create table claim_payees (
  customer_id uuid not null,
  claim_id uuid not null,
  place integer not null,
  payee_id uuid not null,
  receiver_id uuid not null,
  basis text,
  account_id uuid not null,
  named_at timestamp with time zone not null,
  named_by text not null,
  constraint claim_payees_once UNIQUE (customer_id, claim_id, payee_id),
  constraint claim_payees_pkey PRIMARY KEY (customer_id, claim_id, place),
  constraint claim_payees_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_payees_guardian CHECK (((basis IS NULL) = (payee_id = receiver_id))),
  constraint claim_payees_place CHECK ((place > 0))
);

create table claim_payments (
  customer_id uuid not null,
  claim_id uuid not null,
  decision_no integer not null,
  payment_id uuid not null,
  amount_fen bigint not null,
  settled_at timestamp with time zone,
  failed_at timestamp with time zone,
  is_advance boolean not null default false,
  place integer not null default 0,
  on_trust boolean not null default false,
  constraint claim_payments_payment UNIQUE (customer_id, payment_id),
  constraint claim_payments_pkey PRIMARY KEY (customer_id, claim_id, decision_no, place),
  constraint claim_payments_decision FOREIGN KEY (customer_id, claim_id, decision_no) REFERENCES claim_decisions(customer_id, claim_id, no),
  constraint claim_payments_amount CHECK ((amount_fen > 0))
);

create table claim_payouts (
  payment_id uuid not null,
  customer_id uuid not null,
  claim_id uuid not null,
  constraint claim_payouts_pkey PRIMARY KEY (payment_id)
);

create table claim_ratings (
  customer_id uuid not null,
  claim_id uuid not null,
  score integer not null,
  comment bytea,
  at timestamp with time zone not null,
  constraint claim_ratings_pkey PRIMARY KEY (customer_id, claim_id),
  constraint claim_ratings_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_ratings_score CHECK (((score >= 0) AND (score <= 10)))
);

create table claim_recoveries (
  customer_id uuid not null,
  claim_id uuid not null,
  owed_fen bigint not null,
  repaid_fen bigint not null default 0,
  opened_at timestamp with time zone not null,
  constraint claim_recoveries_pkey PRIMARY KEY (customer_id, claim_id),
  constraint claim_recoveries_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_recoveries_fen CHECK (((owed_fen >= 0) AND (repaid_fen >= 0)))
);

create table claim_refusals (
  customer_id uuid not null,
  claim_id uuid not null,
  no integer not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  reasons bytea not null,
  at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by uuid,
  confirmed boolean,
  constraint claim_refusals_pkey PRIMARY KEY (customer_id, claim_id, no),
  constraint claim_refusals_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_refusals_settled CHECK ((((settled_at IS NULL) = (settled_by IS NULL)) AND ((settled_at IS NULL) = (confirmed IS NULL)))),
  constraint claim_refusals_two CHECK ((settled_by <> proposed_by))
);
CREATE UNIQUE INDEX claim_refusals_open ON public.claim_refusals USING btree (customer_id, claim_id) WHERE (settled_at IS NULL);

create table claim_repayments (
  customer_id uuid not null,
  claim_id uuid not null,
  payment_id uuid not null,
  amount_fen bigint not null,
  ordered_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  failed_at timestamp with time zone,
  constraint claim_repayments_pkey PRIMARY KEY (customer_id, claim_id, payment_id),
  constraint claim_repayments_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_repayments_fen CHECK ((amount_fen > 0))
);

create table claim_scorecards (
  month text not null,
  figures jsonb not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  edition integer not null default 1,
  reason text,
  constraint claim_scorecards_pkey PRIMARY KEY (month, edition),
  constraint claim_scorecards_edition CHECK (((edition >= 1) AND ((edition = 1) = (reason IS NULL)))),
  constraint claim_scorecards_month CHECK ((month ~ '^\d{4}-\d{2}$'::text))
);

create table claim_settings (
  id uuid not null,
  subject text not null,
  body jsonb not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  set_by_name text not null,
  constraint claim_settings_pkey PRIMARY KEY (id),
  constraint claim_settings_subject CHECK (((subject ~~ 'product:%'::text) OR (subject ~~ 'rule:%'::text) OR (subject ~~ 'trust:%'::text)))
);
CREATE INDEX claim_settings_last ON public.claim_settings USING btree (subject, id DESC);

create table claim_shadows (
  customer_id uuid not null,
  claim_id uuid not null,
  rule text not null,
  judged_at timestamp with time zone not null,
  constraint claim_shadows_pkey PRIMARY KEY (customer_id, claim_id, rule),
  constraint claim_shadows_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id)
);
CREATE INDEX claim_shadows_rule ON public.claim_shadows USING btree (rule, judged_at);

create table claim_tasks (
  customer_id uuid not null,
  claim_id uuid not null,
  no integer not null,
  reason text not null,
  due_on date not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by text,
  held_by uuid,
  held_by_name text,
  value_fen bigint,
  hospital_id uuid,
  part_due_on date,
  constraint claim_tasks_pkey PRIMARY KEY (customer_id, claim_id, no),
  constraint claim_tasks_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_tasks_reason CHECK ((reason = ANY (ARRAY['referred'::text, 'review-asked'::text, 'payment-failed'::text, 'appeal'::text, 'refusal-proposed'::text, 'more-evidence'::text, 'message'::text, 'low-score'::text])))
);
CREATE INDEX claim_tasks_by_hospital ON public.claim_tasks USING btree (hospital_id) WHERE (closed_at IS NULL);
CREATE INDEX claim_tasks_by_value ON public.claim_tasks USING btree (((- COALESCE(value_fen, (0)::bigint))), claim_id) WHERE (closed_at IS NULL);
CREATE INDEX claim_tasks_open ON public.claim_tasks USING btree (COALESCE(part_due_on, '9999-12-31'::date), due_on, claim_id) WHERE (closed_at IS NULL);

create table claim_uses (
  customer_id uuid not null,
  claim_id uuid not null,
  policy_id uuid not null,
  coverage_id text not null,
  insured_id uuid not null,
  happened_on date not null,
  paid_fen bigint not null,
  deducted_fen bigint not null,
  constraint claim_uses_pkey PRIMARY KEY (customer_id, claim_id, policy_id, coverage_id),
  constraint claim_uses_claim FOREIGN KEY (customer_id, claim_id) REFERENCES claims(customer_id, id),
  constraint claim_uses_amounts CHECK (((paid_fen >= 0) AND (deducted_fen >= 0)))
);
CREATE INDEX claim_uses_policy ON public.claim_uses USING btree (policy_id, coverage_id, insured_id);

create table claims (
  customer_id uuid not null,
  id uuid not null,
  claim_no text not null,
  request_id uuid not null,
  insured_id uuid not null,
  kind text not null,
  cause text not null,
  visit_kind text not null,
  happened_on date not null,
  report bytea not null,
  account_id uuid not null,
  opened_at timestamp with time zone not null,
  last_seq integer not null,
  constraint claims_request UNIQUE (customer_id, request_id),
  constraint claims_pkey PRIMARY KEY (customer_id, id),
  constraint claims_cause CHECK ((cause = ANY (ARRAY['accident'::text, 'illness'::text]))),
  constraint claims_kind CHECK ((kind = ANY (ARRAY['accident-medical'::text, 'illness-medical'::text, 'critical-illness'::text, 'disability'::text, 'death'::text, 'long-term-care'::text]))),
  constraint claims_visit_kind CHECK ((visit_kind = ANY (ARRAY['outpatient'::text, 'emergency'::text, 'inpatient'::text])))
);

create table customer_deaths (
  customer_id uuid not null,
  died_on date not null,
  moment text,
  recorded_at timestamp with time zone not null,
  constraint customer_deaths_pkey PRIMARY KEY (customer_id),
  constraint customer_deaths_moment CHECK ((moment ~ '^[0-2][0-9]:[0-5][0-9]$'::text))
);

create table customer_facts (
  customer_id uuid not null,
  kind text not null,
  id uuid not null,
  body bytea not null,
  by text not null,
  at timestamp with time zone not null,
  erased_at timestamp with time zone,
  constraint customer_facts_pkey PRIMARY KEY (customer_id, kind, id),
  constraint customer_facts_customer FOREIGN KEY (customer_id) REFERENCES customers(customer_id)
);

create table customer_mandates (
  customer_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  kind text not null,
  scope text[] not null,
  from_on date not null,
  until_on date,
  ended_on date,
  registered_at timestamp with time zone not null,
  policy_ids uuid[],
  request_id uuid,
  constraint customer_mandates_pkey PRIMARY KEY (customer_id, id),
  constraint customer_mandates_days CHECK ((until_on >= from_on)),
  constraint customer_mandates_kind CHECK ((kind = ANY (ARRAY['guardian'::text, 'attorney'::text]))),
  constraint customer_mandates_other CHECK ((customer_id <> agent_id))
);
CREATE INDEX customer_mandates_newest ON public.customer_mandates USING btree (id DESC) WHERE (kind = 'attorney'::text);

create table customer_mandates_held (
  customer_id uuid not null,
  id uuid not null,
  principal_id uuid not null,
  constraint customer_mandates_held_pkey PRIMARY KEY (customer_id, id)
);

create table customer_relations (
  customer_id uuid not null,
  relative_id uuid not null,
  relation text not null,
  since timestamp with time zone not null,
  from_on date,
  until_on date,
  constraint customer_relations_pkey PRIMARY KEY (customer_id, relative_id),
  constraint customer_relations_kind CHECK ((relation = ANY (ARRAY['spouse'::text, 'child'::text, 'parent'::text]))),
  constraint customer_relations_other CHECK ((customer_id <> relative_id))
);

create table customers (
  customer_id uuid not null,
  name bytea not null,
  name_index bytea not null,
  sex text not null,
  birth_date date not null,
  id_number bytea,
  phone bytea,
  email bytea,
  address bytea,
  occupation_class integer not null,
  public_insurance text not null,
  tier text not null,
  created_at timestamp with time zone not null,
  version integer not null,
  constraint customers_pkey PRIMARY KEY (customer_id),
  constraint customers_occupation_class CHECK (((occupation_class >= 1) AND (occupation_class <= 6))),
  constraint customers_public_insurance CHECK ((public_insurance = ANY (ARRAY['employee'::text, 'resident'::text, 'none'::text]))),
  constraint customers_sex CHECK ((sex = ANY (ARRAY['F'::text, 'M'::text])))
);
CREATE INDEX customers_name ON public.customers USING btree (name_index, customer_id);

create table customers_id_numbers (
  id_number_index bytea not null,
  customer_id uuid not null,
  constraint customers_id_numbers_pkey PRIMARY KEY (id_number_index)
);

create table document_corrections (
  customer_id uuid not null,
  document_id uuid not null,
  id uuid not null,
  place text not null,
  old_value bytea,
  new_value bytea not null,
  by text not null,
  at timestamp with time zone not null,
  matter_id uuid,
  constraint document_corrections_pkey PRIMARY KEY (customer_id, document_id, id),
  constraint document_corrections_document FOREIGN KEY (customer_id, document_id) REFERENCES documents(customer_id, id)
);

create table document_pages (
  customer_id uuid not null,
  document_id uuid not null,
  page integer not null,
  file_key uuid not null,
  constraint document_pages_pkey PRIMARY KEY (customer_id, document_id, page),
  constraint document_pages_document FOREIGN KEY (customer_id, document_id) REFERENCES documents(customer_id, id)
);

create table document_readings (
  customer_id uuid not null,
  document_id uuid not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  failure text,
  kind text,
  reading bytea,
  constraint document_readings_pkey PRIMARY KEY (customer_id, document_id),
  constraint document_readings_document FOREIGN KEY (customer_id, document_id) REFERENCES documents(customer_id, id),
  constraint document_readings_end CHECK (
CASE
    WHEN (finished_at IS NULL) THEN ((failure IS NULL) AND (reading IS NULL))
    ELSE (((failure IS NULL) <> (reading IS NULL)) AND ((reading IS NULL) = (kind IS NULL)))
END)
);

create table documents (
  customer_id uuid not null,
  id uuid not null,
  type text not null,
  bytes bigint not null,
  sha256 bytea not null,
  file_key uuid not null,
  width integer,
  height integer,
  at timestamp with time zone not null,
  constraint documents_sha256 UNIQUE (customer_id, sha256),
  constraint documents_pkey PRIMARY KEY (customer_id, id),
  constraint documents_customer FOREIGN KEY (customer_id) REFERENCES customers(customer_id),
  constraint documents_bytes CHECK ((bytes > 0)),
  constraint documents_type CHECK ((type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text, 'application/pdf'::text, 'application/json'::text])))
);
CREATE INDEX documents_at ON public.documents USING btree (customer_id, at);

create table identity_attempts (
  customer_id uuid not null,
  id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  outcome text,
  findings jsonb,
  constraint identity_attempts_pkey PRIMARY KEY (customer_id, id),
  constraint identity_attempts_kind CHECK ((kind = ANY (ARRAY['id'::text, 'face'::text])))
);

create table identity_calls (
  customer_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  staff_id uuid,
  is_confirmed boolean,
  note text,
  constraint identity_calls_pkey PRIMARY KEY (customer_id, id)
);
CREATE INDEX identity_calls_open ON public.identity_calls USING btree (asked_at) WHERE (done_at IS NULL);

create table identity_code_quotas (
  phone_index bytea not null,
  day date not null,
  sent integer not null,
  sent_at timestamp with time zone not null,
  constraint identity_code_quotas_pkey PRIMARY KEY (phone_index)
);

create table identity_codes (
  phone_index bytea not null,
  id uuid not null,
  purpose text not null,
  code_hash bytea not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries integer not null,
  used_at timestamp with time zone,
  constraint identity_codes_pkey PRIMARY KEY (phone_index, id)
);

create table identity_consents (
  customer_id uuid not null,
  id uuid not null,
  purpose text not null,
  version text not null,
  words jsonb not null,
  granted_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint identity_consents_pkey PRIMARY KEY (customer_id, id)
);

create table identity_failures (
  login_index bytea not null,
  failures integer not null,
  locked_until timestamp with time zone,
  constraint identity_failures_pkey PRIMARY KEY (login_index)
);

create table identity_inbox (
  id uuid not null,
  phone_index bytea not null,
  phone bytea not null,
  words bytea not null,
  at timestamp with time zone not null,
  constraint identity_inbox_pkey PRIMARY KEY (id)
);
CREATE INDEX identity_inbox_phone ON public.identity_inbox USING btree (phone_index, id);

create table identity_people (
  customer_id uuid not null,
  name bytea not null,
  name_index bytea not null,
  phone bytea,
  id_number_index bytea,
  birth_date date,
  photo_key uuid,
  large_print boolean,
  constraint identity_people_pkey PRIMARY KEY (customer_id)
);

create table identity_phones (
  phone_index bytea not null,
  customer_id uuid not null,
  constraint identity_phones_pkey PRIMARY KEY (phone_index)
);

create table identity_sessions (
  token_hash bytea not null,
  id uuid not null,
  customer_id uuid,
  staff_id uuid,
  level text not null,
  level_how text,
  level_until timestamp with time zone,
  agent text not null,
  ip_hash bytea not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint identity_sessions_pkey PRIMARY KEY (token_hash),
  constraint identity_sessions_level CHECK ((level = ANY (ARRAY['code'::text, 'id'::text, 'face'::text]))),
  constraint identity_sessions_whose CHECK (((customer_id IS NOT NULL) OR (staff_id IS NOT NULL)))
);
CREATE INDEX identity_sessions_of_customer ON public.identity_sessions USING btree (customer_id, id) WHERE (customer_id IS NOT NULL);
CREATE INDEX identity_sessions_of_staff ON public.identity_sessions USING btree (staff_id) WHERE (staff_id IS NOT NULL);

create table identity_signatures (
  customer_id uuid not null,
  id uuid not null,
  statement text not null,
  strokes bytea not null,
  key_id integer not null,
  signature bytea not null,
  constraint identity_signatures_pkey PRIMARY KEY (customer_id, id)
);

create table identity_specimens (
  customer_id uuid not null,
  id uuid not null,
  signature_id uuid not null,
  at timestamp with time zone not null,
  constraint identity_specimens_pkey PRIMARY KEY (customer_id, id),
  constraint identity_specimens_signature FOREIGN KEY (customer_id, signature_id) REFERENCES identity_signatures(customer_id, id)
);

create table identity_staff (
  login text not null,
  staff_id uuid not null,
  name text not null,
  password_hash text not null,
  totp_secret bytea not null,
  totp_used bigint not null,
  roles text[] not null,
  is_demo boolean not null,
  left_at timestamp with time zone,
  id_number_index bytea,
  constraint identity_staff_pkey PRIMARY KEY (login)
);
CREATE INDEX identity_staff_id ON public.identity_staff USING btree (staff_id);

create table kit_clock (
  id integer not null,
  offset_ms bigint not null,
  constraint kit_clock_pkey PRIMARY KEY (id),
  constraint kit_clock_one CHECK ((id = 1))
);

create table kit_migrations (
  name text not null,
  applied_at timestamp with time zone not null default now(),
  constraint kit_migrations_pkey PRIMARY KEY (name)
);

create table kit_outbox (
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  due_at timestamp with time zone not null,
  held_until timestamp with time zone not null,
  attempts integer not null,
  last_error text,
  done_at timestamp with time zone,
  dead_at timestamp with time zone,
  constraint kit_outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX kit_outbox_due ON public.kit_outbox USING btree (due_at) WHERE ((done_at IS NULL) AND (dead_at IS NULL));
CREATE INDEX kit_outbox_open ON public.kit_outbox USING btree (id) WHERE (done_at IS NULL);

create table kit_writes (
  key text not null,
  input_hash bytea not null,
  answer bytea not null,
  at timestamp with time zone not null,
  constraint kit_writes_pkey PRIMARY KEY (key)
);

create table letter_codes (
  code text not null,
  customer_id uuid not null,
  letter_id uuid not null,
  constraint letter_codes_pkey PRIMARY KEY (code)
);

create table letter_prints (
  customer_id uuid not null,
  letter_id uuid not null,
  file_key uuid not null,
  sha256 bytea not null,
  bytes bigint not null,
  pages integer not null,
  holder_masked text not null,
  at timestamp with time zone not null,
  constraint letter_prints_pkey PRIMARY KEY (customer_id, letter_id),
  constraint letter_prints_letter FOREIGN KEY (customer_id, letter_id) REFERENCES letters(customer_id, id)
);

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
  at timestamp with time zone not null,
  constraint letters_pkey PRIMARY KEY (customer_id, id),
  constraint letters_customer FOREIGN KEY (customer_id) REFERENCES customers(customer_id),
  constraint letters_supersedes FOREIGN KEY (customer_id, supersedes) REFERENCES letters(customer_id, id)
);
CREATE INDEX letters_subject ON public.letters USING btree (customer_id, subject_id);
CREATE INDEX letters_superseded ON public.letters USING btree (customer_id, supersedes) WHERE (supersedes IS NOT NULL);

create table payment_accounts (
  customer_id uuid not null,
  id uuid not null,
  bank text not null,
  number bytea not null,
  number_index bytea not null,
  last4 text not null,
  holder bytea not null,
  holder_masked text not null,
  verified_at timestamp with time zone not null,
  constraint payment_accounts_number UNIQUE (customer_id, number_index),
  constraint payment_accounts_pkey PRIMARY KEY (customer_id, id),
  constraint payment_accounts_customer FOREIGN KEY (customer_id) REFERENCES customers(customer_id)
);

create table payment_demo_bank (
  order_id uuid not null,
  direction text not null,
  amount_fen bigint not null,
  ending text not null,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  verdict text,
  constraint payment_demo_bank_pkey PRIMARY KEY (order_id),
  constraint payment_demo_bank_direction CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint payment_demo_bank_verdict CHECK ((verdict = ANY (ARRAY['settled'::text, 'declined'::text])))
);

create table payment_events (
  customer_id uuid not null,
  payment_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  reason text,
  constraint payment_events_pkey PRIMARY KEY (customer_id, payment_id, kind),
  constraint payment_events_payment FOREIGN KEY (customer_id, payment_id) REFERENCES payments(customer_id, id),
  constraint payment_events_kind CHECK ((kind = ANY (ARRAY['submitted'::text, 'accepted'::text, 'settled'::text, 'declined'::text, 'voided'::text, 'found-settled'::text, 'found-declined'::text])))
);

create table payment_exceptions (
  customer_id uuid not null,
  payment_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  detail text not null,
  constraint payment_exceptions_pkey PRIMARY KEY (customer_id, payment_id, kind),
  constraint payment_exceptions_payment FOREIGN KEY (customer_id, payment_id) REFERENCES payments(customer_id, id),
  constraint payment_exceptions_kind CHECK ((kind = ANY (ARRAY['contradiction'::text, 'amount'::text])))
);
CREATE INDEX payment_exceptions_at ON public.payment_exceptions USING btree (at);

create table payment_file_batches (
  id uuid not null,
  direction text not null,
  at timestamp with time zone not null,
  written_at timestamp with time zone,
  constraint payment_file_batches_pkey PRIMARY KEY (id)
);
CREATE INDEX payment_file_batches_unwritten ON public.payment_file_batches USING btree (id) WHERE (written_at IS NULL);

create table payment_file_orders (
  payment_id uuid not null,
  direction text not null,
  sealed_order bytea not null,
  at timestamp with time zone not null,
  batch_id uuid,
  constraint payment_file_orders_pkey PRIMARY KEY (payment_id)
);
CREATE INDEX payment_file_orders_batch ON public.payment_file_orders USING btree (batch_id, payment_id);
CREATE INDEX payment_file_orders_waiting ON public.payment_file_orders USING btree (direction, payment_id) WHERE (batch_id IS NULL);

create table payment_held (
  customer_id uuid not null,
  id uuid not null,
  cause text not null,
  amount_fen bigint not null,
  purpose text not null,
  subject_type text not null,
  subject_id text not null,
  reference text not null,
  source_id uuid,
  at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by text,
  outcome text,
  constraint payment_held_pkey PRIMARY KEY (customer_id, id),
  constraint payment_held_source FOREIGN KEY (customer_id, source_id) REFERENCES payments(customer_id, id),
  constraint payment_held_amount CHECK ((amount_fen > 0)),
  constraint payment_held_cause CHECK ((cause = ANY (ARRAY['payout-declined'::text, 'no-account'::text, 'premium-left'::text]))),
  constraint payment_held_closed CHECK (((closed_at IS NULL) = (outcome IS NULL))),
  constraint payment_held_outcome CHECK ((outcome = ANY (ARRAY['paid'::text, 'refunded'::text, 'applied'::text])))
);
CREATE INDEX payment_held_open ON public.payment_held USING btree (at) WHERE (closed_at IS NULL);
CREATE INDEX payment_held_subject ON public.payment_held USING btree (subject_id) WHERE (closed_at IS NULL);

create table payment_ledger (
  customer_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  on_day date not null,
  debit text not null,
  credit text not null,
  amount_fen bigint not null,
  purpose text not null,
  subject_type text not null,
  subject_id text not null,
  payment_id uuid,
  reverses uuid,
  constraint payment_ledger_reverses UNIQUE (customer_id, reverses),
  constraint payment_ledger_pkey PRIMARY KEY (customer_id, id),
  constraint payment_ledger_payment FOREIGN KEY (customer_id, payment_id) REFERENCES payments(customer_id, id),
  constraint payment_ledger_amount CHECK ((amount_fen > 0)),
  constraint payment_ledger_two_accounts CHECK ((debit <> credit))
);
CREATE INDEX payment_ledger_day ON public.payment_ledger USING btree (on_day, debit, credit) INCLUDE (amount_fen);
CREATE INDEX payment_ledger_subject ON public.payment_ledger USING btree (customer_id, subject_id, id);

create table payment_ledger_days (
  on_day date not null,
  debit text not null,
  credit text not null,
  amount_fen bigint not null,
  constraint payment_ledger_days_pkey PRIMARY KEY (on_day, debit, credit)
);

create table payment_orders (
  payment_id uuid not null,
  customer_id uuid not null,
  constraint payment_orders_pkey PRIMARY KEY (payment_id)
);

create table payment_resolutions (
  customer_id uuid not null,
  payment_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by text not null,
  outcome text not null,
  constraint payment_resolutions_pkey PRIMARY KEY (customer_id, payment_id, kind),
  constraint payment_resolutions_exception FOREIGN KEY (customer_id, payment_id, kind) REFERENCES payment_exceptions(customer_id, payment_id, kind),
  constraint payment_resolutions_outcome CHECK ((outcome = ANY (ARRAY['settled'::text, 'declined'::text, 'noted'::text])))
);

create table payments (
  customer_id uuid not null,
  id uuid not null,
  direction text not null,
  account_id uuid not null,
  amount_fen bigint not null,
  purpose text not null,
  subject_type text not null,
  subject_id text not null,
  reference text not null,
  refund_of uuid,
  refunded_fen bigint not null default 0,
  turn integer not null default 0,
  at timestamp with time zone not null,
  constraint payments_pkey PRIMARY KEY (customer_id, id),
  constraint payments_account FOREIGN KEY (customer_id, account_id) REFERENCES payment_accounts(customer_id, id),
  constraint payments_refund_of FOREIGN KEY (customer_id, refund_of) REFERENCES payments(customer_id, id),
  constraint payments_amount CHECK ((amount_fen > 0)),
  constraint payments_direction CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint payments_refunded CHECK (((refunded_fen >= 0) AND (refunded_fen <= amount_fen))),
  constraint payments_refunded_in CHECK (((refunded_fen = 0) OR (direction = 'in'::text)))
);
CREATE INDEX payments_subject ON public.payments USING btree (customer_id, subject_id);

create table policies (
  customer_id uuid not null,
  id uuid not null,
  policy_no text not null,
  product_code text not null,
  product_version text not null,
  sum_insured_fen bigint not null,
  premium_fen bigint not null,
  premium_frequency text not null,
  payment_term_years integer not null,
  term text not null,
  term_years integer,
  rated_sex text not null,
  rated_age integer not null,
  rated_class integer not null,
  rated_publicly boolean not null,
  applied_on date not null,
  issued_on date not null,
  effective_on date not null,
  receipt_on date,
  ends_on date,
  paid_to_on date not null,
  premium_account_id uuid,
  version integer not null,
  payout_account_id uuid,
  next_act_on date not null default '0001-01-01'::date,
  statutory_heirs boolean not null default false,
  employer_bought boolean not null default false,
  constraint policies_pkey PRIMARY KEY (customer_id, id),
  constraint policies_premium_account FOREIGN KEY (customer_id, premium_account_id) REFERENCES payment_accounts(customer_id, id),
  constraint policies_dates CHECK (((applied_on <= issued_on) AND (issued_on <= effective_on))),
  constraint policies_frequency CHECK ((premium_frequency = ANY (ARRAY['once'::text, 'yearly'::text, 'half-yearly'::text, 'quarterly'::text, 'monthly'::text]))),
  constraint policies_paid_to CHECK ((paid_to_on >= effective_on)),
  constraint policies_premium CHECK ((premium_fen > 0)),
  constraint policies_rated_sex CHECK ((rated_sex = ANY (ARRAY['F'::text, 'M'::text]))),
  constraint policies_sum CHECK ((sum_insured_fen >= 0))
);
CREATE INDEX policies_next_act ON public.policies USING btree (next_act_on);

create table policy_account_moves (
  customer_id uuid not null,
  policy_id uuid not null,
  seq integer not null,
  kind text not null,
  on_day date not null,
  for_on date not null,
  fund text,
  amount_fen bigint not null,
  fee_fen bigint not null,
  micro_units bigint not null,
  payment_id uuid,
  constraint policy_account_moves_pkey PRIMARY KEY (customer_id, policy_id, seq),
  constraint policy_account_moves_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_account_moves_fee CHECK ((fee_fen >= 0)),
  constraint policy_account_moves_units CHECK (((fund IS NOT NULL) OR (micro_units = 0)))
);

create table policy_acts (
  customer_id uuid not null,
  policy_id uuid not null,
  kind text not null,
  due_on date not null,
  on_day date not null,
  at timestamp with time zone not null,
  amount_fen bigint not null,
  constraint policy_acts_pkey PRIMARY KEY (customer_id, policy_id, kind, due_on),
  constraint policy_acts_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id)
);
CREATE INDEX policy_acts_day ON public.policy_acts USING btree (on_day, kind) INCLUDE (amount_fen);

create table policy_agents (
  customer_id uuid not null,
  policy_id uuid not null,
  agent_id uuid not null,
  since_on date not null,
  told_on date,
  constraint policy_agents_pkey PRIMARY KEY (customer_id, policy_id),
  constraint policy_agents_agent FOREIGN KEY (agent_id) REFERENCES agents(id),
  constraint policy_agents_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id)
);
CREATE INDEX policy_agents_by_agent ON public.policy_agents USING btree (agent_id, customer_id, policy_id);

create table policy_beneficiaries (
  customer_id uuid not null,
  policy_id uuid not null,
  place integer not null,
  order_no integer not null,
  name bytea not null,
  id_number bytea,
  share integer not null,
  relation text not null,
  beneficiary_id uuid,
  by_relation boolean not null default false,
  constraint policy_beneficiaries_pkey PRIMARY KEY (customer_id, policy_id, place),
  constraint policy_beneficiaries_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_beneficiaries_order CHECK (((order_no >= 1) AND (order_no <= 9))),
  constraint policy_beneficiaries_share CHECK (((share >= 1) AND (share <= 100)))
);

create table policy_benefit_takings (
  customer_id uuid not null,
  policy_id uuid not null,
  id uuid not null,
  kind text not null,
  taken_on date not null,
  interest_fen bigint not null,
  principal_fen bigint not null,
  payment_id uuid,
  constraint policy_benefit_takings_pkey PRIMARY KEY (customer_id, policy_id, id),
  constraint policy_benefit_takings_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_benefit_takings_amount CHECK (((interest_fen >= 0) AND (principal_fen >= 0) AND ((interest_fen + principal_fen) > 0))),
  constraint policy_benefit_takings_kind CHECK ((kind = ANY (ARRAY['dividend'::text, 'survival'::text, 'annuity'::text, 'maturity'::text])))
);

create table policy_benefits (
  customer_id uuid not null,
  policy_id uuid not null,
  kind text not null,
  due_on date not null,
  credited_on date not null,
  amount_fen bigint not null,
  debt_fen bigint not null,
  used text not null,
  bought_fen bigint,
  payment_id uuid,
  version integer not null,
  constraint policy_benefits_pkey PRIMARY KEY (customer_id, policy_id, kind, due_on),
  constraint policy_benefits_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_benefits_amount CHECK (((amount_fen > 0) AND ((debt_fen >= 0) AND (debt_fen <= amount_fen)))),
  constraint policy_benefits_bought CHECK (((bought_fen IS NULL) = (used <> 'additions'::text))),
  constraint policy_benefits_kind CHECK ((kind = ANY (ARRAY['dividend'::text, 'survival'::text, 'annuity'::text, 'maturity'::text]))),
  constraint policy_benefits_paid CHECK (((payment_id IS NULL) OR (used = 'paid'::text))),
  constraint policy_benefits_used CHECK ((used = ANY (ARRAY['left'::text, 'paid'::text, 'premium'::text, 'additions'::text])))
);

create table policy_collections (
  customer_id uuid not null,
  payment_id uuid not null,
  policy_id uuid not null,
  due_on date not null,
  ordered_on date not null,
  amount_fen bigint not null,
  ended text,
  ended_at timestamp with time zone,
  constraint policy_collections_pkey PRIMARY KEY (customer_id, payment_id),
  constraint policy_collections_payment FOREIGN KEY (customer_id, payment_id) REFERENCES payments(customer_id, id),
  constraint policy_collections_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_collections_end CHECK (((ended IS NULL) = (ended_at IS NULL))),
  constraint policy_collections_ended CHECK ((ended = ANY (ARRAY['settled'::text, 'declined'::text])))
);
CREATE INDEX policy_collections_due ON public.policy_collections USING btree (customer_id, policy_id, due_on);

create table policy_day_faults (
  customer_id uuid not null,
  policy_id uuid not null,
  on_day date not null,
  at timestamp with time zone not null,
  message text not null,
  resolved_at timestamp with time zone,
  constraint policy_day_faults_pkey PRIMARY KEY (customer_id, policy_id, on_day),
  constraint policy_day_faults_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id)
);
CREATE INDEX policy_day_faults_open ON public.policy_day_faults USING btree (on_day) WHERE (resolved_at IS NULL);

create table policy_days (
  day date not null,
  to_do integer not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  held_until timestamp with time zone not null,
  constraint policy_days_pkey PRIMARY KEY (day)
);

create table policy_events (
  customer_id uuid not null,
  policy_id uuid not null,
  version integer not null,
  kind text not null,
  at timestamp with time zone not null,
  on_day date not null,
  by text not null,
  body bytea not null,
  constraint policy_events_pkey PRIMARY KEY (customer_id, policy_id, version),
  constraint policy_events_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id)
);

create table policy_holds (
  id uuid not null,
  region text not null,
  from_on date not null,
  until_on date not null,
  because text not null,
  placed_at timestamp with time zone not null,
  placed_by text not null,
  lifted_on date,
  lifted_by text,
  constraint policy_holds_pkey PRIMARY KEY (id),
  constraint policy_holds_days CHECK ((from_on <= until_on)),
  constraint policy_holds_lifted CHECK (((lifted_on IS NULL) = (lifted_by IS NULL)))
);

create table policy_insureds (
  customer_id uuid not null,
  policy_id uuid not null,
  insured_id uuid not null,
  name bytea not null,
  relation text not null,
  birth_date date not null,
  sex text not null,
  constraint policy_insureds_pkey PRIMARY KEY (customer_id, policy_id, insured_id),
  constraint policy_insureds_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_insureds_relation CHECK ((relation = ANY (ARRAY['self'::text, 'spouse'::text, 'child'::text, 'parent'::text, 'other'::text]))),
  constraint policy_insureds_sex CHECK ((sex = ANY (ARRAY['F'::text, 'M'::text])))
);

create table policy_loan_repayments (
  customer_id uuid not null,
  policy_id uuid not null,
  loan_id uuid not null,
  id uuid not null,
  repaid_on date not null,
  interest_fen bigint not null,
  principal_fen bigint not null,
  payment_id uuid,
  constraint policy_loan_repayments_pkey PRIMARY KEY (customer_id, policy_id, loan_id, id),
  constraint policy_loan_repayments_loan FOREIGN KEY (customer_id, policy_id, loan_id) REFERENCES policy_loans(customer_id, policy_id, id),
  constraint policy_loan_repayments_amounts CHECK (((interest_fen >= 0) AND (principal_fen >= 0)))
);

create table policy_loans (
  customer_id uuid not null,
  policy_id uuid not null,
  id uuid not null,
  principal_fen bigint not null,
  lent_on date not null,
  due_on date not null,
  yearly_rate_bp integer not null,
  payment_id uuid,
  constraint policy_loans_pkey PRIMARY KEY (customer_id, policy_id, id),
  constraint policy_loans_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_loans_dates CHECK ((lent_on <= due_on)),
  constraint policy_loans_principal CHECK ((principal_fen > 0))
);

create table policy_numbers (
  policy_no text not null,
  customer_id uuid not null,
  policy_id uuid not null,
  constraint policy_numbers_pkey PRIMARY KEY (policy_no)
);

create table policy_parties (
  customer_id uuid not null,
  policy_id uuid not null,
  owner_id uuid not null,
  role text not null,
  constraint policy_parties_pkey PRIMARY KEY (customer_id, policy_id),
  constraint policy_parties_role CHECK ((role = ANY (ARRAY['owner'::text, 'insured'::text])))
);

create table policy_pledges (
  customer_id uuid not null,
  policy_id uuid not null,
  id uuid not null,
  pledgee bytea not null,
  debt_fen bigint not null,
  since_on date not null,
  released_on date,
  constraint policy_pledges_pkey PRIMARY KEY (customer_id, policy_id, id),
  constraint policy_pledges_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_pledges_debt CHECK ((debt_fen > 0))
);

create table policy_premiums (
  customer_id uuid not null,
  policy_id uuid not null,
  due_on date not null,
  to_on date not null,
  amount_fen bigint not null,
  interest_fen bigint not null,
  paid_on date not null,
  payment_id uuid,
  riders_fen bigint not null default 0,
  constraint policy_premiums_pkey PRIMARY KEY (customer_id, policy_id, due_on),
  constraint policy_premiums_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_premiums_amounts CHECK (((amount_fen > 0) AND (interest_fen >= 0))),
  constraint policy_premiums_dates CHECK ((due_on < to_on)),
  constraint policy_premiums_riders CHECK (((riders_fen >= 0) AND (riders_fen <= amount_fen)))
);

create table policy_riders (
  customer_id uuid not null,
  policy_id uuid not null,
  rider_id uuid not null,
  effective_on date not null,
  since_on date not null,
  ends_on date,
  ended_on date,
  product_code text not null,
  product_version text not null,
  insured_id uuid not null,
  sum_insured_fen bigint not null,
  premium_fen bigint not null,
  first_premium_fen bigint not null,
  first_payment_id uuid,
  term text not null,
  payment_term_years integer not null,
  rated_sex text not null,
  rated_age integer not null,
  rated_class integer not null,
  rated_publicly boolean not null,
  constraint policy_riders_pkey PRIMARY KEY (customer_id, policy_id, rider_id, effective_on),
  constraint policy_riders_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_riders_amounts CHECK (((sum_insured_fen > 0) AND (premium_fen > 0) AND (first_premium_fen >= 0))),
  constraint policy_riders_dates CHECK (((since_on <= effective_on) AND ((ends_on IS NULL) OR (ends_on >= effective_on)))),
  constraint policy_riders_rated_sex CHECK ((rated_sex = ANY (ARRAY['F'::text, 'M'::text])))
);

create table policy_second_holders (
  customer_id uuid not null,
  policy_id uuid not null,
  second_id uuid not null,
  name bytea not null,
  named_on date not null,
  constraint policy_second_holders_pkey PRIMARY KEY (customer_id, policy_id),
  constraint policy_second_holders_policy FOREIGN KEY (customer_id, policy_id) REFERENCES policies(customer_id, id),
  constraint policy_second_holders_other CHECK ((customer_id <> second_id))
);

create table policy_successions (
  customer_id uuid not null,
  policy_id uuid not null,
  owner_id uuid not null,
  constraint policy_successions_pkey PRIMARY KEY (customer_id, policy_id)
);

create table privacy_exports (
  customer_id uuid not null,
  id uuid not null,
  content bytea,
  sha256 text not null,
  bytes bigint not null,
  at timestamp with time zone not null,
  until_on date not null,
  constraint privacy_exports_pkey PRIMARY KEY (customer_id, id)
);

create table product_declaration_turns (
  id integer not null,
  taken integer not null,
  constraint product_declaration_turns_pkey PRIMARY KEY (id),
  constraint product_declaration_turns_one CHECK ((id = 1))
);

create table product_declarations (
  seq integer not null,
  product_code text not null,
  product_version text not null,
  kind text not null,
  of_what text not null,
  from_on date not null,
  value bigint not null,
  declared_at timestamp with time zone not null,
  declared_by text not null,
  declared_by_name text not null,
  constraint product_declarations_once UNIQUE (product_code, product_version, kind, of_what, from_on),
  constraint product_declarations_pkey PRIMARY KEY (seq),
  constraint product_declarations_kind CHECK ((kind = ANY (ARRAY['rate'::text, 'dividend'::text, 'price'::text]))),
  constraint product_declarations_value CHECK (((value >= 0) AND ((kind <> 'price'::text) OR (value > 0))))
);

create table provider_assertions (
  client_id text not null,
  jti_hash bytea not null,
  expires_at timestamp with time zone not null,
  constraint provider_assertions_pkey PRIMARY KEY (client_id, jti_hash)
);
CREATE INDEX provider_assertions_expiry ON public.provider_assertions USING btree (expires_at);

create table provider_clients (
  id text not null,
  provider_id uuid not null,
  keys jsonb not null,
  scopes jsonb not null,
  added_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint provider_clients_pkey PRIMARY KEY (id),
  constraint provider_clients_provider FOREIGN KEY (provider_id) REFERENCES providers(id)
);

create table provider_consents (
  customer_id uuid not null,
  provider_id uuid not null,
  by_id uuid not null,
  account_id uuid not null,
  standing boolean not null,
  granted_at timestamp with time zone not null,
  until_on date not null,
  constraint provider_consents_pkey PRIMARY KEY (customer_id, provider_id),
  constraint provider_consents_provider FOREIGN KEY (provider_id) REFERENCES providers(id)
);

create table provider_heads (
  size bigint not null,
  at timestamp with time zone not null,
  root bytea not null,
  key_id integer not null,
  signature bytea not null,
  constraint provider_heads_pkey PRIMARY KEY (size)
);

create table provider_messages (
  id uuid not null,
  client_id text not null,
  message_no text not null,
  kind text not null,
  at timestamp with time zone not null,
  accepted boolean not null,
  salt bytea,
  digest bytea,
  leaf bytea not null,
  seq bigint,
  constraint provider_messages_seq UNIQUE (seq),
  constraint provider_messages_pkey PRIMARY KEY (id),
  constraint provider_messages_client FOREIGN KEY (client_id) REFERENCES provider_clients(id)
);
CREATE INDEX provider_messages_at ON public.provider_messages USING btree (at);
CREATE INDEX provider_messages_leaf ON public.provider_messages USING btree (leaf);
CREATE INDEX provider_messages_no ON public.provider_messages USING btree (client_id, message_no);
CREATE INDEX provider_messages_unlogged ON public.provider_messages USING btree (id) WHERE (seq IS NULL);

create table provider_nodes (
  level integer not null,
  no bigint not null,
  hash bytea not null,
  constraint provider_nodes_pkey PRIMARY KEY (level, no)
);

create table provider_places (
  slot_id uuid not null,
  person_id uuid not null,
  taken_at timestamp with time zone not null,
  constraint provider_places_pkey PRIMARY KEY (slot_id, person_id),
  constraint provider_places_slot FOREIGN KEY (slot_id) REFERENCES provider_slots(id)
);

create table provider_resources (
  message_id uuid not null,
  no integer not null,
  type text not null,
  pointer text not null,
  ended text not null,
  constraint provider_resources_pkey PRIMARY KEY (message_id, no),
  constraint provider_resources_message FOREIGN KEY (message_id) REFERENCES provider_messages(id)
);

create table provider_slots (
  id uuid not null,
  provider_id uuid not null,
  on_day date not null,
  at_time text not null,
  capacity integer not null,
  taken integer not null default 0,
  constraint provider_slots_time UNIQUE (provider_id, on_day, at_time),
  constraint provider_slots_pkey PRIMARY KEY (id),
  constraint provider_slots_provider FOREIGN KEY (provider_id) REFERENCES providers(id),
  constraint provider_slots_room CHECK (((taken >= 0) AND (taken <= capacity)))
);
CREATE INDEX provider_slots_day ON public.provider_slots USING btree (on_day, at_time, id);

create table provider_visit_messages (
  customer_id uuid not null,
  visit_id uuid not null,
  message_id uuid not null,
  constraint provider_visit_messages_pkey PRIMARY KEY (customer_id, visit_id, message_id),
  constraint provider_visit_messages_visit FOREIGN KEY (customer_id, visit_id) REFERENCES provider_visits(customer_id, id)
);

create table provider_visits (
  customer_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  visit_index bytea not null,
  told_at timestamp with time zone not null,
  visit bytea,
  constraint provider_visits_no UNIQUE (customer_id, provider_id, visit_index),
  constraint provider_visits_pkey PRIMARY KEY (customer_id, id),
  constraint provider_visits_provider FOREIGN KEY (provider_id) REFERENCES providers(id)
);

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
  constraint providers_name UNIQUE (name, city),
  constraint providers_pkey PRIMARY KEY (id),
  constraint providers_kind CHECK ((kind = ANY (ARRAY['hospital'::text, 'checkup-centre'::text]))),
  constraint providers_level CHECK (((level >= 1) AND (level <= 3)))
);
CREATE INDEX providers_place ON public.providers USING btree (kind, city, id);

create table recordings (
  customer_id uuid not null,
  id uuid not null,
  file_key uuid not null,
  bytes integer not null,
  ms integer not null,
  heard bytea not null,
  at timestamp with time zone not null,
  subject_type text,
  subject_id uuid,
  constraint recordings_pkey PRIMARY KEY (customer_id, id),
  constraint recordings_customer FOREIGN KEY (customer_id) REFERENCES customers(customer_id),
  constraint recordings_bytes CHECK (((bytes > 0) AND (ms > 0))),
  constraint recordings_subject CHECK (((subject_type IS NULL) = (subject_id IS NULL)))
);
CREATE INDEX recordings_of_subject ON public.recordings USING btree (customer_id, subject_id) WHERE (subject_id IS NOT NULL);

create table timeline_anchors (
  seq integer not null,
  at timestamp with time zone not null,
  leaves integer not null,
  root bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  key_id integer not null,
  signature bytea not null,
  constraint timeline_anchors_pkey PRIMARY KEY (seq)
);

create table timeline_chains (
  customer_id uuid not null,
  chain_id uuid not null,
  seq integer not null,
  prev_hash bytea not null,
  hash bytea not null,
  at timestamp with time zone not null,
  unanchored boolean not null,
  constraint timeline_chains_pkey PRIMARY KEY (customer_id, chain_id)
);
CREATE INDEX timeline_chains_unanchored ON public.timeline_chains USING btree (at) WHERE unanchored;

create table timeline_entries (
  customer_id uuid not null,
  at timestamp with time zone not null,
  id uuid not null,
  by text not null,
  kind text not null,
  subject_type text,
  subject_id text,
  body jsonb not null,
  constraint timeline_entries_pkey PRIMARY KEY (customer_id, at, id)
);
CREATE INDEX timeline_entries_subject ON public.timeline_entries USING btree (customer_id, subject_id, at) WHERE (subject_id IS NOT NULL);

create table timeline_evidence (
  customer_id uuid not null,
  chain_id uuid not null,
  seq integer not null,
  content text not null,
  prev_hash bytea not null,
  hash bytea not null,
  constraint timeline_evidence_pkey PRIMARY KEY (customer_id, chain_id, seq)
);

create table timeline_leaves (
  customer_id uuid not null,
  chain_id uuid not null,
  anchor integer not null,
  seq integer not null,
  hash bytea not null,
  constraint timeline_leaves_pkey PRIMARY KEY (customer_id, chain_id, anchor)
);
CREATE INDEX timeline_leaves_anchor ON public.timeline_leaves USING btree (anchor, customer_id, chain_id);
