-- What lists, counts and the rules look for stands in columns; the whole topic is the document.
create table topic (
  number bigint generated always as identity primary key,
  id text collate "C" not null unique,
  version bigint not null,
  changed text collate "C" not null,
  title text not null,
  department text collate "C" not null,
  author text not null,
  meeting text not null,
  stage text not null,
  round integer not null,
  receipt_year integer,
  receipt_number integer,
  received text collate "C",
  received_by text,
  judged text,
  verdict text not null,
  amount text not null,
  spends integer not null,
  project text not null,
  awaited text,
  awaited_leader text,
  awaited_by text,
  words_hash bigint not null,
  document text not null
);

create index topic_by_change on topic (changed, id);
create index topic_by_stage on topic (stage, changed, id);
create index topic_by_department on topic (department, changed, id);
create index topic_by_meeting on topic (meeting, changed, id);
create index topic_by_author on topic (author, changed, id) where stage = 'draft';
create index topic_by_department_spending on topic (department, received, id) where spends = 1;
create index topic_by_project_spending on topic (project, received, id) where spends = 1;

-- How many topics of a department stand at a stage, so that counting never reads the topics.
create table topic_tally (
  department text not null,
  stage text not null,
  topics bigint not null,
  primary key (department, stage)
);

create function topic_tallied() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.department = new.department and old.stage = new.stage then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    update topic_tally set topics = topics - 1 where department = old.department and stage = old.stage;
  end if;
  if tg_op <> 'DELETE' then
    insert into topic_tally values (new.department, new.stage, 1)
      on conflict (department, stage) do update set topics = topic_tally.topics + 1;
  end if;
  return null;
end $$;

create trigger topic_tallies after insert or update or delete on topic
  for each row execute function topic_tallied();

create table topic_words (
  number bigint primary key references topic (number) on delete cascade,
  words tsvector not null
);

create index topic_by_words on topic_words using gin (words);

create table receipt_counter (
  year integer primary key,
  last integer not null
);

create table attachment (
  number bigint generated always as identity primary key,
  id text not null unique,
  topic text collate "C" not null references topic (id) on delete cascade,
  name text not null,
  type text not null,
  size bigint not null,
  hash text not null,
  added_by text not null,
  added text not null
);

create index attachment_by_topic on attachment (topic, number);

create table attachment_content (
  id text primary key references attachment (id) on delete cascade,
  bytes bytea not null
);

create table repeated_request (
  person text not null,
  key text not null,
  fingerprint text not null,
  topic text not null,
  at text collate "C" not null,
  primary key (person, key)
);

create index repeated_request_by_time on repeated_request (at);
