-- 保险法 §25: what is certain may be paid while the rest is looked into. Such a payment does not end the claim.
alter table claim_payments add column is_advance boolean not null default false;
