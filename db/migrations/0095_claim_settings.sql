-- owner: claims
-- What the machine may do on its own, by product and by rule of adjudication: who set it, when and why. Rows are only added; the
-- last of a subject stands.
create table claim_settings (
  id uuid not null,
  -- 'product:<code>' or 'rule:<id>'
  subject text not null,
  body jsonb not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  set_by_name text not null,
  constraint claim_settings_pkey primary key (id),
  constraint claim_settings_subject check (subject like 'product:%' or subject like 'rule:%')
);
create index claim_settings_last on claim_settings (subject, id desc);

-- owner: claims
-- A rule on probation asked its question of a claim and would have handed it to a person: counted, without effect.
create table claim_shadows (
  customer_id uuid not null,
  claim_id uuid not null,
  rule text not null,
  judged_at timestamptz not null,
  constraint claim_shadows_pkey primary key (customer_id, claim_id, rule),
  constraint claim_shadows_claim foreign key (customer_id, claim_id) references claims (customer_id, id)
);
create index claim_shadows_rule on claim_shadows (rule, judged_at);
