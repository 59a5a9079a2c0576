create table holiday_year (
  number integer primary key,
  year integer not null,
  document text not null
) strict;

create index holiday_year_by_year on holiday_year (year, number);

create trigger holiday_year_without_changes before update on holiday_year
begin
  select raise(abort, 'a holiday year that was kept stays as it is');
end;

create trigger holiday_year_without_losses before delete on holiday_year
begin
  select raise(abort, 'a holiday year that was kept stays as it is');
end;
