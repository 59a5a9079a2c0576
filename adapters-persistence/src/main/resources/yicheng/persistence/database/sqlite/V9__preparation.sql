create table preparation (
  ref text primary key,
  version integer not null,
  document text not null
) strict;
