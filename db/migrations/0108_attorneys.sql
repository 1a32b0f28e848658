-- owner: customers
-- The register of powers of attorney is read newest first, over all customers.
create index customer_mandates_newest on customer_mandates (id desc) where kind = 'attorney';
