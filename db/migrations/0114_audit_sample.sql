-- owner: claims
-- Rules that said something of the claim without handing it over, those on probation among them: what the random check finds is counted by them.
alter table claim_outcomes add column noted jsonb not null default '[]';
