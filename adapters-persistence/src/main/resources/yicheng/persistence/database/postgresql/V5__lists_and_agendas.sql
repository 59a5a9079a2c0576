-- What topics say to be compared, so that comparing thousands reads not one document.
alter table topic add column matters text not null default '';
update topic set matters = coalesce(document::json -> 'form' ->> 'matters', '');
create index topic_by_receipt on topic (received, id) where received is not null;

create index topic_by_stage_and_meeting on topic (stage, meeting) where stage <> 'draft';

-- What was decided about meetings of the plan. The number grows with every change of any of them.
create table meeting (
  ref text primary key,
  number bigint not null unique,
  version bigint not null,
  document text not null
);

create table topic_list (
  meeting text collate "C" not null,
  sheet integer not null,
  version bigint not null,
  stage text not null,
  compiled text collate "C" not null,
  document text not null,
  primary key (meeting, sheet)
);

create index topic_list_by_stage on topic_list (stage, compiled, meeting, sheet);

create table scan (
  id text primary key,
  meeting text not null,
  sheet integer not null,
  name text not null,
  type text not null,
  size bigint not null,
  hash text not null,
  added_by text not null,
  added text not null
);

create table scan_content (
  id text primary key references scan (id),
  bytes bytea not null
);

-- A meeting's agenda: its versions, and another order while it is proposed.
create table agenda (
  meeting text collate "C" primary key,
  version bigint not null,
  proposed text
);

create index agenda_by_proposal on agenda (meeting) where proposed is not null;

create table agenda_version (
  meeting text collate "C" not null references agenda (meeting),
  number integer not null,
  document text not null,
  primary key (meeting, number)
);

create table notice (
  number bigint generated always as identity primary key,
  person text not null,
  key text collate "C" not null,
  zh text not null,
  en text not null,
  about text not null,
  at text collate "C" not null,
  read text,
  unique (person, key)
);

create index notice_by_person on notice (person, at, key);
create index notice_unread on notice (person, at) where read is null;

create function scan_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a scan stays as it is';
end $$;

create trigger scan_without_changes before update or delete on scan
  for each row execute function scan_stays();

create trigger scan_without_losses before truncate on scan
  for each statement execute function scan_stays();

create trigger scan_content_without_changes before update or delete on scan_content
  for each row execute function scan_stays();

create trigger scan_content_without_losses before truncate on scan_content
  for each statement execute function scan_stays();

create function agenda_version_goes_on() returns trigger language plpgsql as $$
begin
  if new.number <> (select coalesce(max(number), 0) + 1 from agenda_version where meeting = new.meeting) then
    raise exception 'an agenda goes on where it ended';
  end if;
  return new;
end $$;

create trigger agenda_version_without_gaps before insert on agenda_version
  for each row execute function agenda_version_goes_on();

create function agenda_version_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a version of an agenda stays as it is';
end $$;

create trigger agenda_version_without_changes before update or delete on agenda_version
  for each row execute function agenda_version_stays();

create trigger agenda_version_without_losses before truncate on agenda_version
  for each statement execute function agenda_version_stays();
