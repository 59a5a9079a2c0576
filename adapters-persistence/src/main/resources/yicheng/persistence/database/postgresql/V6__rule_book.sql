-- What was judged since a moment is looked at again before other rules come into force.
alter table topic alter column judged type text collate "C";
create index topic_by_judgement on topic (judged, number) where judged is not null;

-- The number grows with every change of any edition.
create table edition (
  edition integer primary key,
  number bigint not null unique,
  document text not null,
  withdrawn text
);

create table edition_file (
  edition integer not null references edition (edition),
  name text collate "C" not null,
  bytes bytea not null,
  primary key (edition, name)
);

create table draft (
  id text collate "C" primary key,
  version bigint not null,
  changed text collate "C" not null,
  state text not null,
  document text not null
);

create index draft_by_state on draft (state, changed, id);

create table draft_file (
  draft text collate "C" not null references draft (id),
  name text collate "C" not null,
  bytes bytea not null,
  primary key (draft, name)
);

create table replay_report (
  number bigint primary key,
  hash text not null,
  draft text not null,
  document text not null
);

create index replay_report_by_hash on replay_report (hash, number);
create index replay_report_by_draft on replay_report (draft, number, hash);

create function edition_goes_on() returns trigger language plpgsql as $$
begin
  if new.edition <> (select coalesce(max(edition), 0) + 1 from edition) then
    raise exception 'editions go on where they ended';
  end if;
  return new;
end $$;

create trigger edition_without_gaps before insert on edition
  for each row execute function edition_goes_on();

create function edition_stays() returns trigger language plpgsql as $$
begin
  raise exception 'an edition stays as it is';
end $$;

create trigger edition_without_changes before update on edition
  for each row when (old.withdrawn is not null or new.withdrawn is null
    or new.edition <> old.edition or new.document <> old.document)
  execute function edition_stays();

create trigger edition_without_losses before delete on edition
  for each row execute function edition_stays();

create trigger edition_not_emptied before truncate on edition
  for each statement execute function edition_stays();

create function edition_file_comes() returns trigger language plpgsql as $$
begin
  if new.edition <> (select max(edition) from edition) then
    raise exception 'an edition stays as it is';
  end if;
  return new;
end $$;

create trigger edition_file_comes_at_once before insert on edition_file
  for each row execute function edition_file_comes();

create trigger edition_file_without_changes before update or delete on edition_file
  for each row execute function edition_stays();

create trigger edition_file_without_losses before truncate on edition_file
  for each statement execute function edition_stays();

create function replay_report_goes_on() returns trigger language plpgsql as $$
begin
  if new.number <> (select coalesce(max(number), 0) + 1 from replay_report) then
    raise exception 'reports go on where they ended';
  end if;
  return new;
end $$;

create trigger replay_report_without_gaps before insert on replay_report
  for each row execute function replay_report_goes_on();

create function replay_report_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a report stays as it is';
end $$;

create trigger replay_report_without_changes before update or delete on replay_report
  for each row execute function replay_report_stays();

create trigger replay_report_without_losses before truncate on replay_report
  for each statement execute function replay_report_stays();
