-- owner: ask
-- What the insurer knows: an article answers questions. What it says is in its versions; which of them stands is said here.
create table ask_articles (
  id uuid not null,
  -- The name it is known by in the insurer's files, in answers and in figures.
  slug text not null,
  owner text not null,
  made_at timestamptz not null,
  published_version integer,
  retired_at timestamptz,
  constraint ask_articles_pkey primary key (id),
  constraint ask_articles_slug unique (slug)
);

-- owner: ask
-- Each version as it was written; none is ever changed. What became of it: handed in, handed back, published.
create table ask_article_versions (
  article_id uuid not null,
  version integer not null,
  content jsonb not null,
  -- Where it came from: a file of the folder, a document, a cluster of questions, the desk.
  origin jsonb not null,
  written_at timestamptz not null,
  written_by text not null,
  written_by_name text not null,
  submitted_at timestamptz,
  returned_at timestamptz,
  returned_why text,
  published_at timestamptz,
  published_by text,
  constraint ask_article_versions_pkey primary key (article_id, version),
  constraint ask_article_versions_article foreign key (article_id) references ask_articles (id)
);

-- owner: ask
-- What happened to articles, one after the other: what a process has not seen yet it reads by number.
create table ask_article_events (
  seq integer not null,
  article_id uuid not null,
  version integer not null,
  kind text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  note text,
  constraint ask_article_events_pkey primary key (seq),
  constraint ask_article_events_article foreign key (article_id, version) references ask_article_versions (article_id, version),
  constraint ask_article_events_kind check (kind in ('submitted', 'returned', 'published', 'retired', 'trial-begun', 'trial-ended'))
);
create index ask_article_events_of on ask_article_events (article_id, seq);

-- owner: ask
-- How many there are. Who publishes takes the next number and the others wait, so that each is tested with all before it.
create table ask_article_turns (
  id integer not null,
  taken integer not null,
  constraint ask_article_turns_pkey primary key (id),
  constraint ask_article_turns_one check (id = 1)
);
insert into ask_article_turns (id, taken) values (1, 0);

-- owner: ask
-- Two versions of an article told side by side, each to its share of customers, until a person ends it.
create table ask_trials (
  id uuid not null,
  article_id uuid not null,
  version_a integer not null,
  version_b integer not null,
  -- Of a hundred customers, so many are told version b.
  share_b integer not null,
  begun_at timestamptz not null,
  begun_by text not null,
  begun_by_name text not null,
  ended_at timestamptz,
  ended_by_name text,
  kept text,
  constraint ask_trials_pkey primary key (id),
  constraint ask_trials_article foreign key (article_id) references ask_articles (id),
  constraint ask_trials_share check (share_b between 1 and 99),
  constraint ask_trials_kept check (kept in ('a', 'b'))
);
create unique index ask_trials_open on ask_trials (article_id) where ended_at is null;

-- owner: ask
-- A document whose headings became drafts; its file is gone once it is read.
create table ask_imports (
  id uuid not null,
  name text not null,
  file_key text,
  type text not null,
  state text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  -- The drafts made, and what was not understood.
  outcome jsonb,
  constraint ask_imports_pkey primary key (id),
  constraint ask_imports_state check (state in ('waiting', 'reading', 'done', 'failed'))
);
