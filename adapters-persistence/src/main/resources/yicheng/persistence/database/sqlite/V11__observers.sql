create table observer (
  id text primary key,
  meeting text not null,
  version integer not null,
  stage text not null,
  document text not null
) strict;

create index observer_by_meeting on observer (meeting, id);
create index observer_by_stage on observer (stage, id);
