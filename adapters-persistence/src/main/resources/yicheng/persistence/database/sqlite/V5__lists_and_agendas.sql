-- What topics say to be compared stands in the index, so that comparing thousands reads not one document.
alter table topic add column matters text not null default '';
update topic set matters = coalesce(json_extract(document, '$.form.matters'), '');
create index topic_by_receipt on topic (received, id, title, matters, department, meeting, stage)
  where received is not null;

create index topic_by_stage_and_meeting on topic (stage, meeting) where stage <> 'draft';

-- What was decided about meetings of the plan. The number grows with every change of any of them.
create table meeting (
  ref text primary key,
  number integer not null unique,
  version integer not null,
  document text not null
) strict;

create table topic_list (
  meeting text not null,
  sheet integer not null,
  version integer not null,
  stage text not null,
  compiled text not null,
  document text not null,
  primary key (meeting, sheet)
) strict;

create index topic_list_by_stage on topic_list (stage, compiled, meeting, sheet);

create table scan (
  id text primary key,
  meeting text not null,
  sheet integer not null,
  name text not null,
  type text not null,
  size integer not null,
  hash text not null,
  added_by text not null,
  added text not null
) strict;

create table scan_content (
  id text primary key references scan (id),
  bytes blob not null
) strict;

-- A meeting's agenda: its versions, and another order while it is proposed.
create table agenda (
  meeting text primary key,
  version integer not null,
  proposed text
) strict;

create index agenda_by_proposal on agenda (meeting) where proposed is not null;

create table agenda_version (
  meeting text not null references agenda (meeting),
  number integer not null,
  document text not null,
  primary key (meeting, number)
) strict;

create table notice (
  number integer primary key,
  person text not null,
  key text not null,
  zh text not null,
  en text not null,
  about text not null,
  at text not null,
  read text,
  unique (person, key)
) strict;

create index notice_by_person on notice (person, at, key);
create index notice_unread on notice (person, at) where read is null;

-- Also refuses "insert or replace", which passes by the trigger on delete; so below.
create trigger scan_comes_once before insert on scan
when exists (select 1 from scan where id = new.id)
begin
  select raise(abort, 'a scan stays as it is');
end;

create trigger scan_without_changes before update on scan
begin
  select raise(abort, 'a scan stays as it is');
end;

create trigger scan_without_losses before delete on scan
begin
  select raise(abort, 'a scan stays as it is');
end;

create trigger scan_content_comes_once before insert on scan_content
when exists (select 1 from scan_content where id = new.id)
begin
  select raise(abort, 'a scan stays as it is');
end;

create trigger scan_content_without_changes before update on scan_content
begin
  select raise(abort, 'a scan stays as it is');
end;

create trigger scan_content_without_losses before delete on scan_content
begin
  select raise(abort, 'a scan stays as it is');
end;

create trigger agenda_version_without_gaps before insert on agenda_version
when new.number <> (select coalesce(max(number), 0) + 1 from agenda_version where meeting = new.meeting)
begin
  select raise(abort, 'an agenda goes on where it ended');
end;

create trigger agenda_version_without_changes before update on agenda_version
begin
  select raise(abort, 'a version of an agenda stays as it is');
end;

create trigger agenda_version_without_losses before delete on agenda_version
begin
  select raise(abort, 'a version of an agenda stays as it is');
end;
