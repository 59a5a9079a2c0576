-- What was judged since a moment is looked at again before other rules come into force.
create index topic_by_judgement on topic (judged, number) where judged is not null;

-- The number grows with every change of any edition.
create table edition (
  edition integer primary key,
  number integer not null unique,
  document text not null,
  withdrawn text
) strict;

create table edition_file (
  edition integer not null references edition (edition),
  name text not null,
  bytes blob not null,
  primary key (edition, name)
) strict;

create table draft (
  id text primary key,
  version integer not null,
  changed text not null,
  state text not null,
  document text not null
) strict;

create index draft_by_state on draft (state, changed, id);

create table draft_file (
  draft text not null references draft (id),
  name text not null,
  bytes blob not null,
  primary key (draft, name)
) strict;

create table replay_report (
  number integer primary key,
  hash text not null,
  draft text not null,
  document text not null
) strict;

create index replay_report_by_hash on replay_report (hash, number);
create index replay_report_by_draft on replay_report (draft, number, hash);

-- Also refuses "insert or replace", which passes by the trigger on delete; so below.
create trigger edition_without_gaps before insert on edition
when new.edition <> (select coalesce(max(edition), 0) + 1 from edition)
begin
  select raise(abort, 'editions go on where they ended');
end;

create trigger edition_without_changes before update on edition
when old.withdrawn is not null or new.withdrawn is null
  or new.edition <> old.edition or new.document <> old.document
begin
  select raise(abort, 'an edition stays as it is');
end;

create trigger edition_without_losses before delete on edition
begin
  select raise(abort, 'an edition stays as it is');
end;

create trigger edition_file_comes_once before insert on edition_file
when exists (select 1 from edition_file where edition = new.edition and name = new.name)
  or new.edition <> (select max(edition) from edition)
begin
  select raise(abort, 'an edition stays as it is');
end;

create trigger edition_file_without_changes before update on edition_file
begin
  select raise(abort, 'an edition stays as it is');
end;

create trigger edition_file_without_losses before delete on edition_file
begin
  select raise(abort, 'an edition stays as it is');
end;

create trigger replay_report_without_gaps before insert on replay_report
when new.number <> (select coalesce(max(number), 0) + 1 from replay_report)
begin
  select raise(abort, 'reports go on where they ended');
end;

create trigger replay_report_without_changes before update on replay_report
begin
  select raise(abort, 'a report stays as it is');
end;

create trigger replay_report_without_losses before delete on replay_report
begin
  select raise(abort, 'a report stays as it is');
end;
