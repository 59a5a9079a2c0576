-- stage: open, settled once absences are final, issued once the circular is out.
create table roll (
  meeting text primary key,
  version integer not null,
  stage text not null,
  document text not null
) strict;

create index roll_by_stage on roll (stage, meeting);
