-- owner: claims
-- 保险法 §25: a claim whose certain part falls due soon, and which no machine may fix, stands before all others at the desk.
alter table claim_tasks add column part_due_on date;
drop index claim_tasks_open;
create index claim_tasks_open on claim_tasks (coalesce(part_due_on, '9999-12-31'::date), due_on, claim_id) where closed_at is null;
