create table account (
  person text primary key,
  version bigint not null,
  login text not null unique,
  password_hash text not null,
  must_change integer not null,
  closed integer not null
);

create table session (
  hash text primary key,
  person text not null,
  form_key text not null,
  opened text not null,
  seen text not null
);

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
);

create index token_by_person on token (person);

-- Every version of the organisation stays.
create function organisation_goes_on() returns trigger language plpgsql as $$
begin
  if new.version <> (select coalesce(max(version), 0) + 1 from organisation) then
    raise exception 'the organisation goes on where it ended';
  end if;
  return new;
end $$;

create function organisation_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'versions of the organisation stay as they were';
end $$;

create trigger organisation_without_gaps before insert on organisation
  for each row execute function organisation_goes_on();

create trigger organisation_without_changes before update or delete on organisation
  for each row execute function organisation_only_grows();

create trigger organisation_without_losses before truncate on organisation
  for each statement execute function organisation_only_grows();
