-- What lists, counts and the rules look for stands in columns; the whole topic is the document.
create table topic (
  number integer primary key,
  id text not null unique,
  version integer not null,
  changed text not null,
  title text not null,
  department text not null,
  author text not null,
  meeting text not null,
  stage text not null,
  round integer not null,
  receipt_year integer,
  receipt_number integer,
  received text,
  received_by text,
  judged text,
  verdict text not null,
  amount text not null,
  spends integer not null,
  project text not null,
  awaited text,
  awaited_leader text,
  awaited_by text,
  words_hash integer not null,
  document text not null
) strict;

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
  topics integer not null,
  primary key (department, stage)
) strict, without rowid;

create trigger topic_comes after insert on topic begin
  insert into topic_tally values (new.department, new.stage, 1)
    on conflict (department, stage) do update set topics = topics + 1;
end;

create trigger topic_goes after delete on topic begin
  update topic_tally set topics = topics - 1 where department = old.department and stage = old.stage;
end;

create trigger topic_moves after update on topic
when old.department <> new.department or old.stage <> new.stage
begin
  update topic_tally set topics = topics - 1 where department = old.department and stage = old.stage;
  insert into topic_tally values (new.department, new.stage, 1)
    on conflict (department, stage) do update set topics = topics + 1;
end;

-- The tokens are already cut, so that they need only be parted at spaces; rowid is the topic's number.
create virtual table topic_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

create table receipt_counter (
  year integer primary key,
  last integer not null
) strict;

create table attachment (
  number integer primary key,
  id text not null unique,
  topic text not null references topic (id) on delete cascade,
  name text not null,
  type text not null,
  size integer not null,
  hash text not null,
  added_by text not null,
  added text not null
) strict;

create index attachment_by_topic on attachment (topic, number);

create table attachment_content (
  id text primary key references attachment (id) on delete cascade,
  bytes blob not null
) strict;

create table repeated_request (
  person text not null,
  key text not null,
  fingerprint text not null,
  topic text not null,
  at text not null,
  primary key (person, key)
) strict, without rowid;

create index repeated_request_by_time on repeated_request (at);
