-- A loan that another system paid out has no payment here.
alter table policy_loans alter column payment_id drop not null;
