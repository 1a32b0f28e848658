-- Where benefits of survival are paid: an account of the person they are due to, who need not be the policyholder.
alter table policies add column payout_account_id uuid;
