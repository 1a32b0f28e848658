-- owner: documents
-- One photo may stand in two claims: what a person put right in the one is not what was read in the other.
alter table document_corrections add column matter_id uuid;
