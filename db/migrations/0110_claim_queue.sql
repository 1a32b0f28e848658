-- owner: claims
-- The queue by value and by hospital: what adjudication came to, and where the person was treated.
alter table claim_tasks add column value_fen bigint;
alter table claim_tasks add column hospital_id uuid;
create index claim_tasks_by_value on claim_tasks ((- coalesce(value_fen, 0)), claim_id) where closed_at is null;
create index claim_tasks_by_hospital on claim_tasks (hospital_id) where closed_at is null;
create index claim_outcomes_by_hospital on claim_outcomes (hospital_id, closed_on);
