-- Ad hoc meetings, one for each start. Unsettled are those for which somebody still has something to do.
create table adhoc_meeting (
  ref text primary key,
  start text not null,
  unsettled integer not null,
  version integer not null,
  document text not null
) strict;

create index adhoc_meeting_by_start on adhoc_meeting (start);
create index adhoc_meeting_unsettled on adhoc_meeting (start) where unsettled = 1;
