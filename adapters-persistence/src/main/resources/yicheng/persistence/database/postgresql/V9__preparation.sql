create table preparation (
  ref text primary key,
  version bigint not null,
  document text not null
);
