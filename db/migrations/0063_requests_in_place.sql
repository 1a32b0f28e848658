-- owner: catalogue
-- A step answered rewrites its request in place: no index names what changes each time, and each page keeps room for it.
-- Lists read by customer and id, the primary key.
drop index catalogue_requests_latest;
alter table catalogue_requests set (fillfactor = 70);
