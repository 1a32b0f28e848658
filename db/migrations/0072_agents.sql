-- owner: policies
-- The insurer's serving agents. Who has left stays, for contracts and letters name them.
create table agents (
  id uuid not null,
  name text not null,
  licence_no text not null,
  phone text not null,
  joined_on date not null,
  left_on date,
  -- When they were last given a contract: the next one in turn is who waited longest.
  given_at timestamptz,
  constraint agents_pkey primary key (id),
  constraint agents_licence unique (licence_no),
  constraint agents_left check (left_on is null or left_on >= joined_on)
);
create index agents_in_turn on agents (given_at nulls first, id) where left_on is null;

-- owner: policies
-- Who serves a contract; none when it was bought without an agent and nobody was asked for. `told_on`: when the holder learnt that they have left.
create table policy_agents (
  customer_id uuid not null,
  policy_id uuid not null,
  agent_id uuid not null,
  since_on date not null,
  told_on date,
  constraint policy_agents_pkey primary key (customer_id, policy_id),
  constraint policy_agents_policy foreign key (customer_id, policy_id) references policies (customer_id, id),
  constraint policy_agents_agent foreign key (agent_id) references agents (id)
);
create index policy_agents_by_agent on policy_agents (agent_id, customer_id, policy_id);
