-- day: the one that the meeting is named by, as in leave_request.
alter table observer add column day text not null default '';
update observer set day = substr(meeting, instr(meeting, ':') + 1, 10);

drop index observer_by_stage;
create index observer_by_stage on observer (stage, day, id);
