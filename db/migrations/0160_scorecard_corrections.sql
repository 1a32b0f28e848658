-- A published month that was wrong is corrected by an edition beside it, with the reason; the one before stays to be read.
alter table claim_scorecards
  add column edition integer not null default 1,
  add column reason text,
  drop constraint claim_scorecards_pkey,
  add constraint claim_scorecards_pkey primary key (month, edition),
  add constraint claim_scorecards_edition check (edition >= 1 and (edition = 1) = (reason is null));
