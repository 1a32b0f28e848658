-- owner: ask
-- Every call of the outside language model: when, what for, what it took, what it cost, and whether its words were shown. What was
-- sent and said is not kept here: the conversation has what was shown.
create table ask_model_calls (
  customer_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  purpose text not null,
  scenario text not null,
  model text not null,
  tokens_in int not null,
  tokens_out int not null,
  cost_micro_yuan bigint not null,
  took_ms int not null,
  accepted boolean not null,
  because text,
  constraint ask_model_calls_pkey primary key (customer_id, id),
  constraint ask_model_calls_purpose check (purpose in ('rephrase', 'resolve', 'draft'))
);
create index ask_model_calls_recent on ask_model_calls (id desc);

-- owner: ask
-- Where the model is not to speak, by scenario; `*` is everywhere. Rows are only added; the last of a scenario stands.
create table ask_model_settings (
  id uuid not null,
  scenario text not null,
  is_off boolean not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  constraint ask_model_settings_pkey primary key (id)
);
create index ask_model_settings_scenario on ask_model_settings (scenario, id desc);
