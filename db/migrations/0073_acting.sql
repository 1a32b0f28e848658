-- owner: customers
-- A power of attorney may be for some policies only; null: for all the principal's matters.
alter table customer_mandates add column policy_ids uuid[];
-- The request it came from: its letter is the document.
alter table customer_mandates add column request_id uuid;

-- owner: catalogue
-- Who acted for the customer, as what, by which article and mandate; null when it was the customer.
alter table catalogue_requests add column agent jsonb;
