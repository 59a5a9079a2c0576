create table account (
  person text primary key,
  version integer not null,
  login text not null unique,
  password_hash text not null,
  must_change integer not null,
  closed integer not null
) strict, without rowid;

create table session (
  hash text primary key,
  person text not null,
  form_key text not null,
  opened text not null,
  seen text not null
) strict, without rowid;

create index session_by_person on session (person);

create index session_by_seen on session (seen);

create table token (
  id text primary key,
  person text not null,
  name text not null,
  scopes text not null,
  hash text not null unique,
  issued text not null,
  expires text not null,
  revoked text
) strict, without rowid;

create index token_by_person on token (person);

-- Every version of the organisation stays. Also refuses "insert or replace", which passes by the trigger on delete.
create trigger organisation_without_gaps before insert on organisation
when new.version <> (select coalesce(max(version), 0) + 1 from organisation)
begin
  select raise(abort, 'the organisation goes on where it ended');
end;

create trigger organisation_without_changes before update on organisation
begin
  select raise(abort, 'versions of the organisation stay as they were');
end;

create trigger organisation_without_losses before delete on organisation
begin
  select raise(abort, 'versions of the organisation stay as they were');
end;
