-- day: the one that the meeting is named by. owed: when a written statement is due, while it is neither in nor noted as missed.
create table leave_request (
  id text primary key,
  meeting text not null,
  day text not null,
  person text not null,
  version integer not null,
  changed text not null,
  stage text not null,
  owed text,
  document text not null
) strict;

create index leave_request_by_meeting on leave_request (meeting, id);
create index leave_request_by_person on leave_request (person, id);
create index leave_request_by_stage on leave_request (stage, day, id);
create index leave_request_owing on leave_request (owed, id) where owed is not null;
create index leave_request_by_change on leave_request (changed, id) where stage <> 'draft';
