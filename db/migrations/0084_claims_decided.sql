-- owner: claims
-- The desk reads what has been decided, the last first.
create index claim_decisions_decided on claim_decisions (at desc, claim_id desc) where outcome <> 'refer';
