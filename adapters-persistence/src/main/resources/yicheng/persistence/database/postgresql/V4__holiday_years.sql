create table holiday_year (
  number bigint primary key,
  year integer not null,
  document text not null
);

create index holiday_year_by_year on holiday_year (year, number);

create function holiday_year_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a holiday year that was kept stays as it is';
end $$;

create trigger holiday_year_without_changes before update or delete on holiday_year
  for each row execute function holiday_year_stays();

create trigger holiday_year_without_losses before truncate on holiday_year
  for each statement execute function holiday_year_stays();
