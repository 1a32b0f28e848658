-- owner: catalogue
-- The last day to answer, and the day the person was last reminded by whoever asked.
alter table catalogue_consents add column until_on date;
alter table catalogue_consents add column reminded_on date;
