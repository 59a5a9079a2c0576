-- stage: open, settled once absences are final, issued once the circular is out.
create table roll (
  meeting text collate "C" primary key,
  version bigint not null,
  stage text not null,
  document text not null
);

create index roll_by_stage on roll (stage, meeting);
