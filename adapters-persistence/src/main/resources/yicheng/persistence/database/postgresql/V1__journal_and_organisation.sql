create table journal (
  number bigint primary key,
  at text not null,
  actor text not null,
  on_behalf_of text,
  act text not null,
  subject text not null,
  edition text,
  calendar text,
  content text not null,
  hash text not null
);

create index journal_by_subject on journal (subject, number);

create function journal_goes_on() returns trigger language plpgsql as $$
begin
  if new.number <> (select coalesce(max(number), 0) + 1 from journal) then
    raise exception 'the journal goes on where it ended';
  end if;
  return new;
end $$;

create function journal_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the journal can only grow';
end $$;

create trigger journal_without_gaps before insert on journal
  for each row execute function journal_goes_on();

create trigger journal_without_changes before update or delete on journal
  for each row execute function journal_only_grows();

create trigger journal_without_losses before truncate on journal
  for each statement execute function journal_only_grows();

create table organisation (
  version bigint primary key,
  document text not null
);

-- Whoever writes holds this row, so that the units of several nodes never overlap.
create table turn (
  holder integer primary key
);

insert into turn values (1);
