-- Who withdrew an edition, and why.
alter table edition add column withdrawal text;

-- What was ranked since a moment is looked at again before other rules come into force; in UTC, to the second.
alter table agenda_version add column ranked text
  generated always as (substr(json_extract(document, '$.at'), 1, 19)) virtual;
create index agenda_version_by_time on agenda_version (ranked, meeting, number);
