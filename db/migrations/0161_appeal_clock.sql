-- The clock of an appeal against what people decided rests on other law than that of a review of what the machine decided.
alter table claim_clocks
  drop constraint claim_clocks_kind,
  add constraint claim_clocks_kind check (kind in ('decide', 'decide-complex', 'undisputed', 'pay', 'review', 'appeal'));
