create table observer (
  id text collate "C" primary key,
  meeting text collate "C" not null,
  version bigint not null,
  stage text not null,
  document text not null
);

create index observer_by_meeting on observer (meeting, id);
create index observer_by_stage on observer (stage, id);
