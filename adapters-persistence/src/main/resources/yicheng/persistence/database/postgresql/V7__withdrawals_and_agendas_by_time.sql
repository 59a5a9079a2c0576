-- Who withdrew an edition, and why.
alter table edition add column withdrawal text;

-- What was ranked since a moment is looked at again before other rules come into force; in UTC, to the second.
alter table agenda_version add column ranked text collate "C"
  generated always as (substr(document::json ->> 'at', 1, 19)) stored;
create index agenda_version_by_time on agenda_version (ranked, meeting, number);
