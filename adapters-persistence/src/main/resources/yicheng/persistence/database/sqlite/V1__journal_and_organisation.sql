create table journal (
  number integer primary key,
  at text not null,
  actor text not null,
  on_behalf_of text,
  act text not null,
  subject text not null,
  edition text,
  calendar text,
  content text not null,
  hash text not null
) strict;

create index journal_by_subject on journal (subject, number);

-- Also refuses "insert or replace", which passes by the trigger on delete.
create trigger journal_without_gaps before insert on journal
when new.number <> (select coalesce(max(number), 0) + 1 from journal)
begin
  select raise(abort, 'the journal goes on where it ended');
end;

create trigger journal_without_changes before update on journal
begin
  select raise(abort, 'the journal can only grow');
end;

create trigger journal_without_losses before delete on journal
begin
  select raise(abort, 'the journal can only grow');
end;

create table organisation (
  version integer primary key,
  document text not null
) strict;
