-- owner: identity
-- A session of both a customer and a member of staff is a visit: the one serves the other at the counter.
alter table identity_sessions drop constraint identity_sessions_whose;
alter table identity_sessions add constraint identity_sessions_whose
  check (customer_id is not null or staff_id is not null);

-- owner: identity
-- Nobody serves themselves: the index of their own ID number tells, as it does for customers.
alter table identity_staff add column id_number_index bytea;
