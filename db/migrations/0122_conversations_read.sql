-- owner: ask
-- Up to which message the customer has read: what a person wrote after it waits for them, wherever they sign in.
alter table ask_conversations add column read_to uuid;
