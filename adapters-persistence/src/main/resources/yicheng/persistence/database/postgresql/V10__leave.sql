-- day: the one that the meeting is named by. owed: when a written statement is due, while it is neither in nor noted as missed.
create table leave_request (
  id text collate "C" primary key,
  meeting text collate "C" not null,
  day text collate "C" not null,
  person text collate "C" not null,
  version bigint not null,
  changed text collate "C" not null,
  stage text not null,
  owed text collate "C",
  document text not null
);

create index leave_request_by_meeting on leave_request (meeting, id);
create index leave_request_by_person on leave_request (person, id);
create index leave_request_by_stage on leave_request (stage, day, id);
create index leave_request_owing on leave_request (owed, id) where owed is not null;
create index leave_request_by_change on leave_request (changed, id) where stage <> 'draft';
