create table journal (
  number bigint primary key,
  at text not null,
  actor text not null,
  on_behalf_of text,
  act text not null,
  subject text not null,
  edition text,
  calendar text,
  content text not null,
  hash text not null
);

create index journal_by_subject on journal (subject, number);

create function journal_goes_on() returns trigger language plpgsql as $$
begin
  if new.number <> (select coalesce(max(number), 0) + 1 from journal) then
    raise exception 'the journal goes on where it ended';
  end if;
  return new;
end $$;

create function journal_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the journal can only grow';
end $$;

create trigger journal_without_gaps before insert on journal
  for each row execute function journal_goes_on();

create trigger journal_without_changes before update or delete on journal
  for each row execute function journal_only_grows();

create trigger journal_without_losses before truncate on journal
  for each statement execute function journal_only_grows();

create table organisation (
  version bigint primary key,
  document text not null
);

-- Whoever writes holds this row, so that the units of several nodes never overlap.
create table turn (
  holder integer primary key
);

insert into turn values (1);

create table account (
  person text primary key,
  version bigint not null,
  login text not null unique,
  password_hash text not null,
  must_change integer not null,
  closed integer not null
);

create table session (
  hash text primary key,
  person text not null,
  form_key text not null,
  opened text not null,
  seen text not null
);

create index session_by_person on session (person);

create index session_by_seen on session (seen);

create table token (
  id text primary key,
  person text not null,
  name text not null,
  scopes text not null,
  hash text not null unique,
  issued text not null,
  expires text not null,
  revoked text
);

create index token_by_person on token (person);

-- Every version of the organisation stays.
create function organisation_goes_on() returns trigger language plpgsql as $$
begin
  if new.version <> (select coalesce(max(version), 0) + 1 from organisation) then
    raise exception 'the organisation goes on where it ended';
  end if;
  return new;
end $$;

create function organisation_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'versions of the organisation stay as they were';
end $$;

create trigger organisation_without_gaps before insert on organisation
  for each row execute function organisation_goes_on();

create trigger organisation_without_changes before update or delete on organisation
  for each row execute function organisation_only_grows();

create trigger organisation_without_losses before truncate on organisation
  for each statement execute function organisation_only_grows();

-- What lists, counts and the rules look for stands in columns; the whole topic is the document.
create table topic (
  number bigint generated always as identity primary key,
  id text collate "C" not null unique,
  version bigint not null,
  changed text collate "C" not null,
  title text not null,
  department text collate "C" not null,
  author text not null,
  meeting text not null,
  stage text not null,
  round integer not null,
  receipt_year integer,
  receipt_number integer,
  received text collate "C",
  received_by text,
  judged text,
  verdict text not null,
  amount text not null,
  spends integer not null,
  project text not null,
  awaited text,
  awaited_leader text,
  awaited_by text,
  words_hash bigint not null,
  document text not null
);

create index topic_by_change on topic (changed, id);
create index topic_by_stage on topic (stage, changed, id);
create index topic_by_department on topic (department, changed, id);
create index topic_by_meeting on topic (meeting, changed, id);
create index topic_by_author on topic (author, changed, id) where stage = 'draft';
create index topic_by_department_spending on topic (department, received, id) where spends = 1;
create index topic_by_project_spending on topic (project, received, id) where spends = 1;

-- How many topics of a department stand at a stage, so that counting never reads the topics.
create table topic_tally (
  department text not null,
  stage text not null,
  topics bigint not null,
  primary key (department, stage)
);

create function topic_tallied() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.department = new.department and old.stage = new.stage then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    update topic_tally set topics = topics - 1 where department = old.department and stage = old.stage;
  end if;
  if tg_op <> 'DELETE' then
    insert into topic_tally values (new.department, new.stage, 1)
      on conflict (department, stage) do update set topics = topic_tally.topics + 1;
  end if;
  return null;
end $$;

create trigger topic_tallies after insert or update or delete on topic
  for each row execute function topic_tallied();

create table topic_words (
  number bigint primary key references topic (number) on delete cascade,
  words tsvector not null
);

create index topic_by_words on topic_words using gin (words);

create table receipt_counter (
  year integer primary key,
  last integer not null
);

create table attachment (
  number bigint generated always as identity primary key,
  id text not null unique,
  topic text collate "C" not null references topic (id) on delete cascade,
  name text not null,
  type text not null,
  size bigint not null,
  hash text not null,
  added_by text not null,
  added text not null
);

create index attachment_by_topic on attachment (topic, number);

create table attachment_content (
  id text primary key references attachment (id) on delete cascade,
  bytes bytea not null
);

create table repeated_request (
  person text not null,
  key text not null,
  fingerprint text not null,
  topic text not null,
  at text collate "C" not null,
  primary key (person, key)
);

create index repeated_request_by_time on repeated_request (at);

create table holiday_year (
  number bigint primary key,
  year integer not null,
  document text not null
);

create index holiday_year_by_year on holiday_year (year, number);

create function holiday_year_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a holiday year that was kept stays as it is';
end $$;

create trigger holiday_year_without_changes before update or delete on holiday_year
  for each row execute function holiday_year_stays();

create trigger holiday_year_without_losses before truncate on holiday_year
  for each statement execute function holiday_year_stays();

create table schema_history (
  installed_rank integer not null primary key, version varchar(50), description varchar(200) not null,
  type varchar(20) not null, script varchar(1000) not null, checksum integer,
  installed_by varchar(100) not null, installed_on timestamp not null default now(),
  execution_time integer not null, success boolean not null
);

set session_replication_role = replica;


insert into attachment overriding system value values ('1', 'a0', 't0', '测算表.txt', 'text/plain', '1', '0000000000000000000000000000000000000000000000000000000000000000', 'li', '2026-11-23T01:30:00.000000000Z');

insert into attachment_content overriding system value values ('a0', '\x2a');

insert into holiday_year overriding system value values ('1', '2027', '{"year":2027,"status":"PROVISIONAL","source":"国务院办公厅尚未发布放假安排","days":[{"date":"2027-01-01","name":"元旦","kind":"HOLIDAY"},{"date":"2027-05-01","name":"劳动节","kind":"HOLIDAY"},{"date":"2027-05-02","name":"劳动节","kind":"HOLIDAY"},{"date":"2027-10-01","name":"国庆节","kind":"HOLIDAY"},{"date":"2027-10-02","name":"国庆节","kind":"HOLIDAY"},{"date":"2027-10-03","name":"国庆节","kind":"HOLIDAY"}]}');

insert into journal overriding system value values ('1', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/1', null, null, '{"amount":"8600000","title":"购置检测设备"}', 'be1b4d97b1510833850c64b592a0b83a79918201f53c5844c615fc2aa08c34b6');
insert into journal overriding system value values ('2', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/2', null, null, '{"amount":"8600000","title":"购置检测设备"}', '2b1460d29f39d54bd5273b81774078fe3e7a337741ffc3a8882f271d94ee0538');
insert into journal overriding system value values ('3', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/3', null, null, '{"amount":"8600000","title":"购置检测设备"}', 'ffa04b10e54991fe2288f96fb668bb15d45ca9100b5feb64b1a84491d0b10909');
insert into journal overriding system value values ('4', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/4', null, null, '{"amount":"8600000","title":"购置检测设备"}', 'db328fb37b409fe2e7e40828356f82b4eeffb2600f56793c3c2e469f935260bf');
insert into journal overriding system value values ('5', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/5', null, null, '{"amount":"8600000","title":"购置检测设备"}', '0890959b0e93c750d0a18969452a34f060ae9cf0a54962018b12b717771323fd');
insert into journal overriding system value values ('6', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/6', null, null, '{"amount":"8600000","title":"购置检测设备"}', '6a876ec9344b9f74f50123510e3a5fc4f3e5d89071432fc04a01d16e59374e9d');
insert into journal overriding system value values ('7', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/7', null, null, '{"amount":"8600000","title":"购置检测设备"}', 'b7860a4848286b364be370fdd57c62c3fd33f6ef9c3e90868b64d48979aac2fe');
insert into journal overriding system value values ('8', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/8', null, null, '{"amount":"8600000","title":"购置检测设备"}', 'dd3583a7f5fea1778827865d051e4baed59375ec6cedd36cb20798caae01c8ef');
insert into journal overriding system value values ('9', '2026-11-24T02:00:00.123456789Z', 'zhao', null, 'topic.submitted', 'topic/9', null, null, '{"amount":"8600000","title":"购置检测设备"}', '47deedc6f31998760c0abdaa4e5ca988f01e5a842f157aa23157531c0d02bd9d');
insert into journal overriding system value values ('10', '2026-11-24T02:00:00.123456789Z', 'qian', 'sun', 'topic.reviewed', 'topic/17', '505f2c2d7972e08b031f21f55e92f533', '48d0ce1fa055', '{"empty":"","text":"“引号”\\\n\t'''';--🚀"}', 'ddcb8d4ade87c79d771af1ea3294b5c9ee1df111a391d556c49c600d09c4e1d7');

insert into organisation overriding system value values ('1', '{"name":"某某管理局","departments":[],"people":[],"portfolios":[],"rooms":[],"delegations":[]}');
insert into organisation overriding system value values ('2', '{"name":"某某管理局","departments":[{"id":"d1","name":"业务一部","order":1,"dissolved":null},{"id":"d2","name":"业务二部","order":2,"dissolved":"2027-01-01"}],"people":[{"id":"zhao","name":"赵一","posts":[{"kind":"director","department":null,"from":"2025-03-01","until":null}]},{"id":"qian","name":"钱二","posts":[{"kind":"deputy_director","department":null,"from":"2025-03-01","until":null}]},{"id":"sun","name":"孙三","posts":[{"kind":"department_head","department":"d1","from":"2025-03-01","until":null}]}],"portfolios":[{"leader":"qian","departments":["d1","d2"]}],"rooms":[{"name":"三楼会议室","seats":24}],"delegations":[{"what":"chair","from":"zhao","to":"qian","since":"2026-05-04","until":"2026-05-29","reason":"外出学习"}]}');



insert into schema_history overriding system value values ('1', '1', 'journal and organisation', 'SQL', 'V1__journal_and_organisation.sql', '834311168', 'postgres', '2026-11-22 16:04:59.38528', '133', 't');
insert into schema_history overriding system value values ('2', '2', 'access', 'SQL', 'V2__access.sql', '-157333973', 'postgres', '2026-11-22 16:04:59.652332', '226', 't');
insert into schema_history overriding system value values ('3', '3', 'topics', 'SQL', 'V3__topics.sql', '-416404474', 'postgres', '2026-11-22 16:05:00.061935', '151', 't');
insert into schema_history overriding system value values ('4', '4', 'holiday years', 'SQL', 'V4__holiday_years.sql', '1368758691', 'postgres', '2026-11-22 16:05:00.354995', '318', 't');



insert into topic overriding system value values ('1', 't0', '1', '2026-11-23T01:30:00.000000000Z', '', 'd0', 'p8', 'monthly:2026-02-14', 'late', '4', null, null, null, null, null, '', '0', '0', '=1+1', '𰻝面', 'p16', '2026-10-17T08:10', '977657839450114461', '{"id":"t0","department":"d0","author":"p8","meeting":"monthly:2026-02-14","form":{"amount":"<b>&amp;</b>","background":"=1+1","causes":"𰻝面","coordination":"<b>&amp;</b>","departments":"“引号”\\\t'''';--","ground":"30.5","important":"“引号”\\\t'''';--","improvements":"<b>&amp;</b>","phone":"“引号”\\\t'''';--","presenter":"860万元","project":"=1+1","proposal":"🚀 火箭"},"checklist":{},"stage":"late","round":4,"letIn":true,"receipt":null,"judged":null,"awaited":{"what":"𰻝面","leader":"p16","by":"2026-10-17T08:10"},"decisions":[{"act":"SUPPLEMENT","by":"p14","lender":null,"at":"2025-07-06T08:45:08.110484543Z","reason":"null","round":1}],"notes":[{"by":"p0","at":"2025-07-29T10:15:51.596865833Z","text":"null"},{"by":"p6","at":"2026-09-23T19:22:57.570778745Z","text":"=1+1"},{"by":"p9","at":"2024-07-12T17:56:48.293841203Z","text":"é é"}],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('2', 't1', '1', '2026-11-23T01:30:00.000000000Z', '', 'd1', 'p16', 'weekly:2027-10-12', 'draft', '2', '2021', '198', '2024-01-03T08:05:50.811778676Z', 'p11', null, '', '0', '0', '', null, null, null, '7741162107824953692', '{"id":"t1","department":"d1","author":"p16","meeting":"weekly:2027-10-12","form":{"amount":"=1+1","background":"“引号”\\\t'''';--","contact":"{\"a\":1}","coordination":"30.5","coordinationEvidence":"<b>&amp;</b>","important":"𰻝面","improvements":"30.5","matters":"𰻝面","phone":"网络安全 A4 纸","presenter":"null","problems":"30.5","proposal":"“引号”\\\t'''';--"},"checklist":{"mature":"{\"a\":1}"},"stage":"draft","round":2,"letIn":true,"receipt":{"year":2021,"number":198,"at":"2024-01-03T08:05:50.811778676Z","by":"p11"},"judged":null,"awaited":null,"decisions":[{"act":"REENTER","by":"p10","lender":null,"at":"2025-01-14T15:02:26.180930019Z","reason":"30.5","round":1}],"notes":[{"by":"p6","at":"2024-06-15T19:15:41.281375239Z","text":"null"},{"by":"p9","at":"2024-11-30T02:18:17.353926648Z","text":"null"},{"by":"p2","at":"2024-06-13T04:22:56.166983647Z","text":"é é"}],"copiedFrom":"earlier-4","outcome":"𰻝面"}');
insert into topic overriding system value values ('3', 't2', '1', '2026-11-23T01:30:00.000000000Z', '<b>&amp;</b>', 'd3', 'p8', 'adhoc:2027-11-03T07:39', 'returned', '2', null, null, null, null, '2026-11-26T00:07:05.408926305Z', 'refer_party_committee', '0', '0', '', null, null, null, '5580168537517918180', '{"id":"t2","department":"d3","author":"p8","meeting":"adhoc:2027-11-03T07:39","form":{"causes":"a\nb\r\nc","contact":"<b>&amp;</b>","coordination":"860万元","coordinationEvidence":"=1+1","departments":"{\"a\":1}","important":"é é","improvements":"“引号”\\\t'''';--","matters":"30.5","partyDecision":"“引号”\\\t'''';--","problems":"860万元","proposal":"“引号”\\\t'''';--","title":"<b>&amp;</b>","urgent":"null"},"checklist":{"personnelChecked":"购置检测设备"},"stage":"returned","round":2,"letIn":true,"receipt":null,"judged":{"at":"2026-11-26T00:07:05.408926305Z","edition":"2156396ba820c494","editionName":"a\nb\r\nc","calendar":"é é","facts":{"<b>&amp;</b>3":"null","null5":"a\nb\r\nc","𰻝面1":"🚀 火箭"},"findings":[{"rule":"review.rule-0","name":{"zh":"购置检测设备","en":"𰻝面"},"clause":"3.1.review.money*","effect":"REFER_PARTY_COMMITTEE","field":null,"text":{"zh":"é é","en":"30.5"},"mender":"SUPERVISING_LEADER","missing":false,"saw":"a\nb\r\nc"},{"rule":"review.rule-13","name":{"zh":"null","en":"860万元"},"clause":"3.1.review.money*","effect":"COORDINATE_FIRST","field":null,"text":{"zh":"𰻝面","en":"“引号”\\\t'''';--"},"mender":"OFFICE","missing":true,"saw":null}],"nextChance":{"kind":"monthly","nominal":"2026-11-27","start":"2026-05-21T21:09","by":"2026-11-01T20:50"}},"awaited":null,"decisions":[{"act":"TRANSFER","by":"p3","lender":null,"at":"2025-04-09T03:53:56.492141733Z","reason":"null","round":2},{"act":"SUPPLEMENT","by":"p1","lender":null,"at":"2025-02-27T14:25:08.296096604Z","reason":"{\"a\":1}","round":2},{"act":"REPORT_COORDINATION","by":"p10","lender":null,"at":"2025-10-07T22:12:20.069520173Z","reason":"a\nb\r\nc","round":1}],"notes":[],"copiedFrom":"earlier-0","outcome":"购置检测设备"}');
insert into topic overriding system value values ('4', 't3', '1', '2026-11-23T01:30:00.000000000Z', '', 'd4', 'p8', 'adhoc:2027-03-19T06:00', 'past', '2', '2022', '887', '2024-05-12T22:54:27.085641416Z', 'p10', null, '', '0', '0', '', '购置检测设备', null, '2026-03-20T12:25', '7109993482440042466', '{"id":"t3","department":"d4","author":"p8","meeting":"adhoc:2027-03-19T06:00","form":{"causes":"é é","coordination":"é é","coordinationEvidence":"“引号”\\\t'''';--","ground":"a\nb\r\nc","improvements":"é é","presenter":"=1+1","proposal":"é é"},"checklist":{"mature":"30.5"},"stage":"past","round":2,"letIn":false,"receipt":{"year":2022,"number":887,"at":"2024-05-12T22:54:27.085641416Z","by":"p10"},"judged":null,"awaited":{"what":"购置检测设备","leader":null,"by":"2026-03-20T12:25"},"decisions":[{"act":"WITHDRAW","by":"p17","lender":null,"at":"2024-11-11T02:49:19.990794020Z","reason":"null","round":1},{"act":"RESUPPLY","by":"p9","lender":"p13","at":"2025-09-30T06:41:16.017348489Z","reason":"30.5","round":0}],"notes":[{"by":"p3","at":"2024-05-12T06:45:25.207407050Z","text":"𰻝面"},{"by":"p13","at":"2025-10-19T19:25:45.160790209Z","text":"购置检测设备"}],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('5', 't4', '1', '2026-11-23T01:30:00.000000000Z', '30.5', 'd1', 'p11', 'monthly:2027-05-08', 'supplementing', '3', null, null, null, null, null, '', '0', '0', '', 'é é', 'p0', '2027-07-10T11:34', '-1612847176061481911', '{"id":"t4","department":"d1","author":"p11","meeting":"monthly:2027-05-08","form":{"amount":"🚀 火箭","coordination":"{\"a\":1}","coordinationEvidence":"“引号”\\\t'''';--","improvements":"é é","indicators":"=1+1","otherMajor":"null","phone":"购置检测设备","presenter":"{\"a\":1}","problems":"a\nb\r\nc","title":"30.5","urgent":"{\"a\":1}"},"checklist":{"mature":"𰻝面","personnelChecked":"{\"a\":1}","withinLevel":"é é"},"stage":"supplementing","round":3,"letIn":false,"receipt":null,"judged":null,"awaited":{"what":"é é","leader":"p0","by":"2027-07-10T11:34"},"decisions":[{"act":"LET_IN","by":"p13","lender":null,"at":"2023-12-31T06:35:17.879670881Z","reason":"𰻝面","round":1}],"notes":[{"by":"p16","at":"2024-07-10T11:57:13.359465989Z","text":"é é"},{"by":"p15","at":"2025-12-19T17:23:50.528817520Z","text":"{\"a\":1}"}],"copiedFrom":"earlier-2","outcome":""}');
insert into topic overriding system value values ('6', 't5', '1', '2026-11-23T01:30:00.000000000Z', '', 'd1', 'p7', 'adhoc:2026-12-29T12:03', 'under_review', '4', null, null, null, null, '2026-09-19T18:11:39.453776719Z', 'supplement', '0', '0', '', null, null, null, '5971380614985312161', '{"id":"t5","department":"d1","author":"p7","meeting":"adhoc:2026-12-29T12:03","form":{"causes":"30.5","contact":"=1+1","coordination":"30.5","coordinationEvidence":"null","ground":"{\"a\":1}","improvements":"null","indicators":"🚀 火箭","involvesPersonnel":"a\nb\r\nc","partyDecision":"é é","phone":"网络安全 A4 纸","problems":"null","proposal":"{\"a\":1}","urgent":"𰻝面"},"checklist":{"mature":"<b>&amp;</b>","sameProject":"购置检测设备","withinLevel":"🚀 火箭"},"stage":"under_review","round":4,"letIn":true,"receipt":null,"judged":{"at":"2026-09-19T18:11:39.453776719Z","edition":"7dc84ab29b27f3f6","editionName":"<b>&amp;</b>","calendar":"é é","facts":{"null7":"860万元","null8":"{\"a\":1}","购置检测设备3":"网络安全 A4 纸"},"findings":[{"rule":"review.rule-19","name":{"zh":"860万元","en":"网络安全 A4 纸"},"clause":"3.1.review.money*","effect":"SUPPLEMENT","field":"urgent","text":{"zh":"{\"a\":1}","en":"网络安全 A4 纸"},"mender":"SUPERVISING_LEADER","missing":true,"saw":null},{"rule":"review.rule-14","name":{"zh":"null","en":"<b>&amp;</b>"},"clause":"3.1.review.money*","effect":"REMIND","field":null,"text":{"zh":"null","en":"=1+1"},"mender":"SUBMITTING_DEPARTMENT","missing":false,"saw":null},{"rule":"review.rule-10","name":{"zh":"=1+1","en":"é é"},"clause":"3.1.review.money*","effect":"REMIND","field":null,"text":{"zh":"a\nb\r\nc","en":"𰻝面"},"mender":"SUBMITTING_DEPARTMENT","missing":false,"saw":null}],"nextChance":{"kind":"adhoc","nominal":"2026-10-10","start":"2026-02-02T07:02","by":"2027-02-10T15:49"}},"awaited":null,"decisions":[{"act":"COORDINATE","by":"p2","lender":"p12","at":"2024-12-10T06:42:19.972199582Z","reason":"𰻝面","round":0},{"act":"REENTER","by":"p10","lender":null,"at":"2024-07-22T17:52:44.847525316Z","reason":"🚀 火箭","round":1},{"act":"CHECK","by":"p1","lender":null,"at":"2026-10-29T12:14:06.711186073Z","reason":"🚀 火箭","round":0}],"notes":[{"by":"p5","at":"2024-06-21T20:57:16.374973803Z","text":"860万元"},{"by":"p7","at":"2025-06-17T23:11:16.048770846Z","text":"{\"a\":1}"},{"by":"p12","at":"2025-04-25T01:12:43.256444221Z","text":"é é"}],"copiedFrom":null,"outcome":"“引号”\\\t'''';--"}');
insert into topic overriding system value values ('7', 't6', '1', '2026-11-23T01:30:00.000000000Z', '“引号”\	'''';--', 'd0', 'p17', 'adhoc:2027-02-01T22:21', 'supplementing', '1', '2026', '95', '2025-10-04T04:51:36.756456484Z', 'p0', '2026-12-06T17:56:46.689026186Z', 'refer_party_committee', '0', '0', '', '{"a":1}', null, '2026-06-06T20:41', '-8335813079733947031', '{"id":"t6","department":"d0","author":"p17","meeting":"adhoc:2027-02-01T22:21","form":{"amount":"null","coordination":"𰻝面","departments":"=1+1","improvements":"𰻝面","indicators":"🚀 火箭","involvesPersonnel":"null","otherMajor":"“引号”\\\t'''';--","partyDecision":"a\nb\r\nc","phone":"购置检测设备","proposal":"“引号”\\\t'''';--","title":"“引号”\\\t'''';--"},"checklist":{"mature":"𰻝面","withinLevel":"860万元"},"stage":"supplementing","round":1,"letIn":false,"receipt":{"year":2026,"number":95,"at":"2025-10-04T04:51:36.756456484Z","by":"p0"},"judged":{"at":"2026-12-06T17:56:46.689026186Z","edition":"c2ad7d3feaf99181","editionName":"{\"a\":1}","calendar":"𰻝面","facts":{"=1+10":"🚀 火箭"},"findings":[{"rule":"review.rule-19","name":{"zh":"🚀 火箭","en":"é é"},"clause":"3.1.review.money*","effect":"REFER_PARTY_COMMITTEE","field":"background","text":{"zh":"网络安全 A4 纸","en":"a\nb\r\nc"},"mender":"SUBMITTING_DEPARTMENT","missing":true,"saw":"a\nb\r\nc"},{"rule":"review.rule-9","name":{"zh":"🚀 火箭","en":"30.5"},"clause":"3.1.review.money*","effect":"REFER_PARTY_COMMITTEE","field":"proposal","text":{"zh":"🚀 火箭","en":"é é"},"mender":"PRINCIPAL_LEADER","missing":true,"saw":null}],"nextChance":null},"awaited":{"what":"{\"a\":1}","leader":null,"by":"2026-06-06T20:41"},"decisions":[],"notes":[],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('8', 't7', '1', '2026-11-23T01:30:00.000000000Z', '', 'd2', 'p7', 'quarterly:2027-08-01', 'past', '2', null, null, null, null, '2026-12-10T14:48:25.081896022Z', 'pass', '0', '0', '网络安全a4纸', null, null, null, '5917822933438341123', '{"id":"t7","department":"d2","author":"p7","meeting":"quarterly:2027-08-01","form":{"amount":"<b>&amp;</b>","coordinationEvidence":"{\"a\":1}","departments":"网络安全 A4 纸","important":"<b>&amp;</b>","involvesPersonnel":"<b>&amp;</b>","matters":"é é","otherMajor":"𰻝面","project":"网络安全 A4 纸"},"checklist":{"personnelChecked":"购置检测设备"},"stage":"past","round":2,"letIn":false,"receipt":null,"judged":{"at":"2026-12-10T14:48:25.081896022Z","edition":"b60ba8a82a87af60","editionName":"“引号”\\\t'''';--","calendar":"购置检测设备","facts":{"null0":"𰻝面"},"findings":[],"nextChance":{"kind":"monthly","nominal":"2027-02-15","start":"2026-03-04T20:05","by":"2026-06-13T15:30"}},"awaited":null,"decisions":[{"act":"REPORT_COORDINATION","by":"p10","lender":null,"at":"2024-09-17T08:16:40.448035571Z","reason":"a\nb\r\nc","round":2}],"notes":[{"by":"p13","at":"2026-09-25T06:51:52.828072046Z","text":"é é"}],"copiedFrom":"earlier-5","outcome":""}');
insert into topic overriding system value values ('9', 't8', '1', '2026-11-23T01:30:00.000000000Z', '', 'd4', 'p17', 'monthly:2026-05-31', 'submitted', '2', '2023', '304', '2025-01-28T04:42:15.756803372Z', 'p19', '2024-03-04T00:28:33.396949006Z', 'pass', '0', '0', '=1+1', null, null, null, '928587716533033318', '{"id":"t8","department":"d4","author":"p17","meeting":"monthly:2026-05-31","form":{"background":"网络安全 A4 纸","causes":"🚀 火箭","contact":"<b>&amp;</b>","coordination":"购置检测设备","departments":"null","improvements":"{\"a\":1}","indicators":"网络安全 A4 纸","partyDecision":"{\"a\":1}","presenter":"网络安全 A4 纸","project":"=1+1","proposal":"860万元"},"checklist":{"mature":"🚀 火箭","withinLevel":"𰻝面"},"stage":"submitted","round":2,"letIn":false,"receipt":{"year":2023,"number":304,"at":"2025-01-28T04:42:15.756803372Z","by":"p19"},"judged":{"at":"2024-03-04T00:28:33.396949006Z","edition":"35029b9a52776635","editionName":"a\nb\r\nc","calendar":"null","facts":{},"findings":[],"nextChance":null},"awaited":null,"decisions":[],"notes":[{"by":"p3","at":"2025-12-08T15:48:11.099613949Z","text":"30.5"},{"by":"p19","at":"2026-04-08T10:07:52.975481631Z","text":"🚀 火箭"}],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('10', 't9', '1', '2026-11-23T01:30:00.000000000Z', '', 'd1', 'p16', 'weekly:2026-10-17', 'late', '3', null, null, null, null, '2027-01-06T22:29:26.577498374Z', 'coordinate_first', '0', '0', 'null', null, null, null, '-4905076241320980190', '{"id":"t9","department":"d1","author":"p16","meeting":"weekly:2026-10-17","form":{"background":"<b>&amp;</b>","contact":"a\nb\r\nc","important":"null","improvements":"购置检测设备","indicators":"<b>&amp;</b>","involvesPersonnel":"null","phone":"é é","problems":"𰻝面","project":"null","urgent":"860万元"},"checklist":{"mature":"购置检测设备","personnelChecked":"é é"},"stage":"late","round":3,"letIn":true,"receipt":null,"judged":{"at":"2027-01-06T22:29:26.577498374Z","edition":"7951453ce92016ed","editionName":"𰻝面","calendar":"860万元","facts":{"null7":"860万元"},"findings":[{"rule":"review.rule-1","name":{"zh":"=1+1","en":"“引号”\\\t'''';--"},"clause":"3.1.review.money*","effect":"SUPPLEMENT","field":null,"text":{"zh":"{\"a\":1}","en":"{\"a\":1}"},"mender":"PRINCIPAL_LEADER","missing":true,"saw":"a\nb\r\nc"},{"rule":"review.rule-7","name":{"zh":"网络安全 A4 纸","en":"30.5"},"clause":"3.1.review.money*","effect":"COORDINATE_FIRST","field":"indicators","text":{"zh":"30.5","en":"{\"a\":1}"},"mender":"PRINCIPAL_LEADER","missing":true,"saw":"=1+1"}],"nextChance":null},"awaited":null,"decisions":[],"notes":[{"by":"p13","at":"2024-03-26T16:25:51.373901727Z","text":"🚀 火箭"},{"by":"p3","at":"2025-09-29T00:53:36.084035609Z","text":"<b>&amp;</b>"},{"by":"p17","at":"2025-10-28T21:54:25.489530746Z","text":"网络安全 A4 纸"}],"copiedFrom":"earlier-4","outcome":"=1+1"}');
insert into topic overriding system value values ('11', 't10', '1', '2026-11-23T01:30:00.000000000Z', '', 'd0', 'p0', 'weekly:2026-10-12', 'draft', '3', null, null, null, null, '2026-07-06T18:15:17.485070912Z', 'refer_party_committee', '0', '0', '', null, null, null, '5233819191871006197', '{"id":"t10","department":"d0","author":"p0","meeting":"weekly:2026-10-12","form":{"amount":"=1+1","background":"🚀 火箭","causes":"é é","coordination":"860万元","important":"🚀 火箭","involvesPersonnel":"𰻝面","matters":"网络安全 A4 纸","partyDecision":"null","problems":"a\nb\r\nc"},"checklist":{"mature":"🚀 火箭","personnelChecked":"网络安全 A4 纸","sameProject":"860万元"},"stage":"draft","round":3,"letIn":true,"receipt":null,"judged":{"at":"2026-07-06T18:15:17.485070912Z","edition":"e6e0507da5543129","editionName":"🚀 火箭","calendar":"860万元","facts":{"é é8":"网络安全 A4 纸","{\"a\":1}1":"é é"},"findings":[{"rule":"review.rule-13","name":{"zh":"🚀 火箭","en":"𰻝面"},"clause":"3.1.review.money*","effect":"REFER_PARTY_COMMITTEE","field":null,"text":{"zh":"30.5","en":"🚀 火箭"},"mender":"OFFICE","missing":true,"saw":"“引号”\\\t'''';--"}],"nextChance":{"kind":"quarterly","nominal":"2026-03-21","start":"2026-12-17T12:21","by":"2027-09-18T15:56"}},"awaited":null,"decisions":[{"act":"SAVE","by":"p0","lender":null,"at":"2026-10-31T16:31:58.016368011Z","reason":"🚀 火箭","round":2},{"act":"COORDINATE","by":"p19","lender":null,"at":"2026-06-25T06:23:24.355340298Z","reason":"860万元","round":0},{"act":"SUBMIT","by":"p2","lender":"p9","at":"2026-09-22T09:58:29.557322402Z","reason":"购置检测设备","round":1}],"notes":[{"by":"p7","at":"2024-10-01T16:12:29.048819611Z","text":"a\nb\r\nc"},{"by":"p12","at":"2025-02-27T20:22:36.335793601Z","text":"网络安全 A4 纸"},{"by":"p2","at":"2026-10-15T19:46:42.250997321Z","text":"=1+1"}],"copiedFrom":"earlier-6","outcome":"a\nb\r\nc"}');
insert into topic overriding system value values ('12', 't11', '1', '2026-11-23T01:30:00.000000000Z', '网络安全 A4 纸', 'd3', 'p11', 'adhoc:2027-08-08T17:25', 'supplementing', '4', '2023', '2', '2026-04-11T18:25:58.456276501Z', 'p10', '2026-11-25T18:59:42.107533470Z', 'late', '0', '0', '', '=1+1', 'p18', '2027-07-08T04:49', '8459314253020294287', '{"id":"t11","department":"d3","author":"p11","meeting":"adhoc:2027-08-08T17:25","form":{"amount":"网络安全 A4 纸","causes":"购置检测设备","contact":"30.5","coordinationEvidence":"{\"a\":1}","departments":"a\nb\r\nc","ground":"{\"a\":1}","involvesPersonnel":"=1+1","matters":"null","partyDecision":"860万元","phone":"{\"a\":1}","presenter":"860万元","problems":"a\nb\r\nc","title":"网络安全 A4 纸"},"checklist":{"mature":"=1+1","personnelChecked":"购置检测设备"},"stage":"supplementing","round":4,"letIn":true,"receipt":{"year":2023,"number":2,"at":"2026-04-11T18:25:58.456276501Z","by":"p10"},"judged":{"at":"2026-11-25T18:59:42.107533470Z","edition":"4750e9e0491a7fc1","editionName":"{\"a\":1}","calendar":"a\nb\r\nc","facts":{"é é4":"购置检测设备","𰻝面8":"<b>&amp;</b>"},"findings":[{"rule":"review.rule-14","name":{"zh":"a\nb\r\nc","en":"=1+1"},"clause":"3.1.review.money*","effect":"LATE","field":"improvements","text":{"zh":"é é","en":"30.5"},"mender":"OFFICE","missing":true,"saw":"é é"}],"nextChance":null},"awaited":{"what":"=1+1","leader":"p18","by":"2027-07-08T04:49"},"decisions":[],"notes":[{"by":"p0","at":"2026-05-22T15:17:32.662029073Z","text":"30.5"}],"copiedFrom":null,"outcome":"网络安全 A4 纸"}');
insert into topic overriding system value values ('13', 't12', '1', '2026-11-23T01:30:00.000000000Z', '', 'd0', 'p15', 'weekly:2026-02-16', 'past', '3', null, null, null, null, null, '', '0', '0', '', '🚀 火箭', 'p6', '2026-08-19T18:40', '-8363359019025825940', '{"id":"t12","department":"d0","author":"p15","meeting":"weekly:2026-02-16","form":{"background":"é é","coordinationEvidence":"null","ground":"网络安全 A4 纸","otherMajor":"🚀 火箭","phone":"<b>&amp;</b>","presenter":"🚀 火箭","proposal":"a\nb\r\nc"},"checklist":{"personnelChecked":"{\"a\":1}","sameProject":"a\nb\r\nc","withinLevel":"=1+1"},"stage":"past","round":3,"letIn":true,"receipt":null,"judged":null,"awaited":{"what":"🚀 火箭","leader":"p6","by":"2026-08-19T18:40"},"decisions":[],"notes":[{"by":"p6","at":"2023-12-04T14:04:01.004236572Z","text":"🚀 火箭"},{"by":"p2","at":"2024-09-03T17:22:01.186861071Z","text":"null"}],"copiedFrom":"earlier-5","outcome":"𰻝面"}');
insert into topic overriding system value values ('14', 't13', '1', '2026-11-23T01:30:00.000000000Z', '30.5', 'd3', 'p18', 'monthly:2027-06-05', 'late', '3', '2024', '57', '2025-08-02T22:57:45.987416313Z', 'p2', null, '', '0', '0', '', '网络安全 A4 纸', null, '2027-03-14T07:04', '3895395147868056708', '{"id":"t13","department":"d3","author":"p18","meeting":"monthly:2027-06-05","form":{"amount":"{\"a\":1}","coordination":"null","coordinationEvidence":"🚀 火箭","improvements":"🚀 火箭","presenter":"{\"a\":1}","title":"30.5"},"checklist":{"mature":"é é","personnelChecked":"{\"a\":1}","withinLevel":"=1+1"},"stage":"late","round":3,"letIn":true,"receipt":{"year":2024,"number":57,"at":"2025-08-02T22:57:45.987416313Z","by":"p2"},"judged":null,"awaited":{"what":"网络安全 A4 纸","leader":null,"by":"2027-03-14T07:04"},"decisions":[],"notes":[{"by":"p14","at":"2025-01-01T11:48:31.149579511Z","text":"=1+1"},{"by":"p14","at":"2026-12-04T02:55:07.741160345Z","text":"30.5"}],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('15', 't14', '1', '2026-11-23T01:30:00.000000000Z', '🚀 火箭', 'd0', 'p9', 'adhoc:2026-12-29T01:26', 'rolled', '4', '2024', '995', '2023-11-20T15:57:46.988318564Z', 'p14', null, '', '0', '0', '购置检测设备', '30.5', 'p15', '2026-01-13T18:46', '3552041071276612700', '{"id":"t14","department":"d0","author":"p9","meeting":"adhoc:2026-12-29T01:26","form":{"causes":"🚀 火箭","coordination":"{\"a\":1}","departments":"null","ground":"“引号”\\\t'''';--","important":"<b>&amp;</b>","improvements":"🚀 火箭","involvesPersonnel":"30.5","matters":"860万元","otherMajor":"null","phone":"860万元","problems":"860万元","project":"购置检测设备","proposal":"网络安全 A4 纸","title":"🚀 火箭"},"checklist":{"personnelChecked":"860万元","sameProject":"𰻝面","withinLevel":"=1+1"},"stage":"rolled","round":4,"letIn":false,"receipt":{"year":2024,"number":995,"at":"2023-11-20T15:57:46.988318564Z","by":"p14"},"judged":null,"awaited":{"what":"30.5","leader":"p15","by":"2026-01-13T18:46"},"decisions":[{"act":"SAVE","by":"p13","lender":"p1","at":"2025-11-17T13:33:04.454305401Z","reason":"“引号”\\\t'''';--","round":1},{"act":"COORDINATE","by":"p15","lender":"p18","at":"2024-04-22T13:16:50.030634581Z","reason":"“引号”\\\t'''';--","round":1}],"notes":[{"by":"p8","at":"2025-01-04T23:54:23.420118397Z","text":"860万元"}],"copiedFrom":"earlier-3","outcome":""}');
insert into topic overriding system value values ('16', 't15', '1', '2026-11-23T01:30:00.000000000Z', '𰻝面', 'd3', 'p19', 'monthly:2027-11-21', 'draft', '1', '2020', '640', '2026-11-26T02:06:47.309881090Z', 'p7', null, '', '0', '0', '', null, null, null, '-5150506589329414787', '{"id":"t15","department":"d3","author":"p19","meeting":"monthly:2027-11-21","form":{"background":"🚀 火箭","contact":"{\"a\":1}","important":"𰻝面","improvements":"30.5","indicators":"860万元","matters":"<b>&amp;</b>","otherMajor":"🚀 火箭","partyDecision":"<b>&amp;</b>","phone":"é é","problems":"🚀 火箭","proposal":"🚀 火箭","title":"𰻝面"},"checklist":{"mature":"<b>&amp;</b>","sameProject":"=1+1","withinLevel":"860万元"},"stage":"draft","round":1,"letIn":false,"receipt":{"year":2020,"number":640,"at":"2026-11-26T02:06:47.309881090Z","by":"p7"},"judged":null,"awaited":null,"decisions":[{"act":"SUBMIT","by":"p0","lender":null,"at":"2025-09-23T09:44:33.682200380Z","reason":"<b>&amp;</b>","round":1},{"act":"RETURN","by":"p18","lender":null,"at":"2024-05-04T23:33:40.930000193Z","reason":"网络安全 A4 纸","round":0},{"act":"RESUPPLY","by":"p5","lender":null,"at":"2024-06-08T21:25:21.182552791Z","reason":"é é","round":0}],"notes":[{"by":"p8","at":"2026-12-31T13:39:07.635606911Z","text":"网络安全 A4 纸"}],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('17', 't16', '1', '2026-11-23T01:30:00.000000000Z', '', 'd0', 'p1', 'monthly:2026-09-11', 'past', '4', '2028', '123', '2024-12-04T19:20:21.229667249Z', 'p6', '2025-10-14T03:04:23.238087919Z', 'remind', '30.5', '1', '', null, null, null, '6313627218606904701', '{"id":"t16","department":"d0","author":"p1","meeting":"monthly:2026-09-11","form":{"amount":"30.5","background":"“引号”\\\t'''';--","causes":"<b>&amp;</b>","contact":"null","departments":"=1+1","ground":"购置检测设备","important":"=1+1","involvesPersonnel":"购置检测设备","partyDecision":"{\"a\":1}","phone":"🚀 火箭","presenter":"𰻝面","proposal":"null"},"checklist":{"mature":"🚀 火箭"},"stage":"past","round":4,"letIn":false,"receipt":{"year":2028,"number":123,"at":"2024-12-04T19:20:21.229667249Z","by":"p6"},"judged":{"at":"2025-10-14T03:04:23.238087919Z","edition":"5a87e8916e8b5067","editionName":"é é","calendar":"null","facts":{},"findings":[{"rule":"review.rule-19","name":{"zh":"é é","en":"“引号”\\\t'''';--"},"clause":"3.1.review.money*","effect":"REMIND","field":"coordination","text":{"zh":"é é","en":"30.5"},"mender":"PRINCIPAL_LEADER","missing":false,"saw":null}],"nextChance":{"kind":"adhoc","nominal":"2027-10-06","start":"2026-09-18T21:53","by":"2027-05-13T19:17"}},"awaited":null,"decisions":[{"act":"CHECK","by":"p1","lender":null,"at":"2025-11-27T05:09:09.698587762Z","reason":"<b>&amp;</b>","round":2}],"notes":[{"by":"p0","at":"2026-01-12T17:44:34.730259394Z","text":"“引号”\\\t'''';--"},{"by":"p4","at":"2026-11-25T21:56:27.740800524Z","text":"🚀 火箭"},{"by":"p8","at":"2024-05-25T04:51:41.429434754Z","text":"=1+1"}],"copiedFrom":"earlier-4","outcome":"null"}');
insert into topic overriding system value values ('18', 't17', '1', '2026-11-23T01:30:00.000000000Z', 'a
b
c', 'd1', 'p2', 'quarterly:2027-03-19', 'supplementing', '1', '2021', '809', '2025-09-05T16:08:14.230305277Z', 'p6', '2025-10-24T10:23:07.794562939Z', 'late', '0', '0', '', 'a
b
c', null, '2026-04-18T21:58', '-1829772386802582203', '{"id":"t17","department":"d1","author":"p2","meeting":"quarterly:2027-03-19","form":{"causes":"860万元","departments":"购置检测设备","ground":"🚀 火箭","indicators":"=1+1","involvesPersonnel":"=1+1","matters":"“引号”\\\t'''';--","otherMajor":"é é","phone":"“引号”\\\t'''';--","proposal":"860万元","title":"a\nb\r\nc","urgent":"null"},"checklist":{"sameProject":"{\"a\":1}"},"stage":"supplementing","round":1,"letIn":false,"receipt":{"year":2021,"number":809,"at":"2025-09-05T16:08:14.230305277Z","by":"p6"},"judged":{"at":"2025-10-24T10:23:07.794562939Z","edition":"78203b04c7ac8812","editionName":"<b>&amp;</b>","calendar":"30.5","facts":{},"findings":[{"rule":"review.rule-19","name":{"zh":"a\nb\r\nc","en":"é é"},"clause":"3.1.review.money*","effect":"LATE","field":null,"text":{"zh":"30.5","en":"{\"a\":1}"},"mender":"SUBMITTING_DEPARTMENT","missing":false,"saw":null},{"rule":"review.rule-18","name":{"zh":"860万元","en":"网络安全 A4 纸"},"clause":"3.1.review.money*","effect":"REMIND","field":null,"text":{"zh":"{\"a\":1}","en":"30.5"},"mender":"OFFICE","missing":true,"saw":null},{"rule":"review.rule-13","name":{"zh":"{\"a\":1}","en":"“引号”\\\t'''';--"},"clause":"3.1.review.money*","effect":"REMIND","field":"amount","text":{"zh":"860万元","en":"a\nb\r\nc"},"mender":"PRINCIPAL_LEADER","missing":false,"saw":null}],"nextChance":null},"awaited":{"what":"a\nb\r\nc","leader":null,"by":"2026-04-18T21:58"},"decisions":[{"act":"RESUPPLY","by":"p13","lender":"p18","at":"2026-05-01T06:35:49.800747066Z","reason":"🚀 火箭","round":2},{"act":"WITHDRAW","by":"p2","lender":null,"at":"2026-03-22T12:38:38.243070273Z","reason":"é é","round":0},{"act":"COORDINATE","by":"p9","lender":"p18","at":"2026-10-26T10:55:52.532832993Z","reason":"𰻝面","round":1}],"notes":[{"by":"p18","at":"2024-08-25T13:20:06.802634865Z","text":"购置检测设备"},{"by":"p0","at":"2025-05-16T08:21:40.763529021Z","text":"860万元"}],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('19', 't18', '1', '2026-11-23T01:30:00.000000000Z', 'a
b
c', 'd1', 'p16', 'adhoc:2026-09-06T00:19', 'submitted', '4', '2021', '625', '2026-01-19T09:58:03.192060560Z', 'p7', '2026-02-08T19:38:40.909330622Z', 'refer_party_committee', '0', '0', '🚀火箭', null, null, null, '-2511322965599606916', '{"id":"t18","department":"d1","author":"p16","meeting":"adhoc:2026-09-06T00:19","form":{"background":"é é","causes":"null","contact":"{\"a\":1}","coordination":"860万元","coordinationEvidence":"🚀 火箭","departments":"a\nb\r\nc","ground":"🚀 火箭","important":"🚀 火箭","improvements":"<b>&amp;</b>","indicators":"30.5","involvesPersonnel":"购置检测设备","otherMajor":"é é","presenter":"=1+1","project":"🚀 火箭","proposal":"网络安全 A4 纸","title":"a\nb\r\nc","urgent":"🚀 火箭"},"checklist":{"mature":"=1+1","withinLevel":"购置检测设备"},"stage":"submitted","round":4,"letIn":true,"receipt":{"year":2021,"number":625,"at":"2026-01-19T09:58:03.192060560Z","by":"p7"},"judged":{"at":"2026-02-08T19:38:40.909330622Z","edition":"beee27f944e7079a","editionName":"860万元","calendar":"860万元","facts":{"<b>&amp;</b>6":"𰻝面","𰻝面2":"🚀 火箭"},"findings":[{"rule":"review.rule-19","name":{"zh":"<b>&amp;</b>","en":"a\nb\r\nc"},"clause":"3.1.review.money*","effect":"COORDINATE_FIRST","field":null,"text":{"zh":"é é","en":"=1+1"},"mender":"SUBMITTING_DEPARTMENT","missing":false,"saw":null},{"rule":"review.rule-16","name":{"zh":"860万元","en":"“引号”\\\t'''';--"},"clause":"3.1.review.money*","effect":"REFER_PARTY_COMMITTEE","field":"important","text":{"zh":"é é","en":"{\"a\":1}"},"mender":"SUPERVISING_LEADER","missing":true,"saw":null},{"rule":"review.rule-3","name":{"zh":"🚀 火箭","en":"a\nb\r\nc"},"clause":"3.1.review.money*","effect":"REFER_PARTY_COMMITTEE","field":null,"text":{"zh":"购置检测设备","en":"“引号”\\\t'''';--"},"mender":"PRINCIPAL_LEADER","missing":false,"saw":"{\"a\":1}"}],"nextChance":{"kind":"adhoc","nominal":"2026-08-24","start":"2027-08-06T17:25","by":"2027-07-03T04:21"}},"awaited":null,"decisions":[{"act":"TRANSFER","by":"p1","lender":"p2","at":"2025-07-14T13:50:16.313040513Z","reason":"860万元","round":2},{"act":"SUBMIT","by":"p3","lender":null,"at":"2026-03-16T02:03:53.299841676Z","reason":"网络安全 A4 纸","round":1},{"act":"CHECK","by":"p11","lender":null,"at":"2026-04-01T23:04:35.355179427Z","reason":"null","round":2}],"notes":[{"by":"p9","at":"2025-07-12T14:48:06.292626027Z","text":"é é"},{"by":"p14","at":"2026-11-25T15:18:08.803952496Z","text":"860万元"},{"by":"p0","at":"2025-01-17T08:43:45.998058422Z","text":"{\"a\":1}"}],"copiedFrom":null,"outcome":""}');
insert into topic overriding system value values ('20', 't19', '1', '2026-11-23T01:30:00.000000000Z', '', 'd4', 'p4', 'monthly:2027-04-23', 'withdrawn', '2', '2020', '741', '2025-07-17T18:48:49.327329671Z', 'p1', '2026-03-11T09:42:08.794712306Z', 'return', '8600000', '0', '', '网络安全 A4 纸', null, '2026-02-08T07:08', '3800736645469040023', '{"id":"t19","department":"d4","author":"p4","meeting":"monthly:2027-04-23","form":{"amount":"860万元","background":"𰻝面","departments":"30.5","important":"=1+1","improvements":"🚀 火箭","indicators":"860万元","involvesPersonnel":"𰻝面","matters":"=1+1","partyDecision":"网络安全 A4 纸","presenter":"𰻝面","problems":"🚀 火箭","urgent":"860万元"},"checklist":{"sameProject":"{\"a\":1}"},"stage":"withdrawn","round":2,"letIn":true,"receipt":{"year":2020,"number":741,"at":"2025-07-17T18:48:49.327329671Z","by":"p1"},"judged":{"at":"2026-03-11T09:42:08.794712306Z","edition":"dfe49ea8c561fc1","editionName":"30.5","calendar":"null","facts":{"<b>&amp;</b>5":"null","=1+13":"860万元","é é6":"=1+1"},"findings":[{"rule":"review.rule-14","name":{"zh":"{\"a\":1}","en":"网络安全 A4 纸"},"clause":"3.1.review.money*","effect":"RETURN","field":null,"text":{"zh":"网络安全 A4 纸","en":"<b>&amp;</b>"},"mender":"SUBMITTING_DEPARTMENT","missing":false,"saw":"860万元"}],"nextChance":{"kind":"adhoc","nominal":"2026-02-14","start":"2027-05-23T08:21","by":"2026-05-22T02:06"}},"awaited":{"what":"网络安全 A4 纸","leader":null,"by":"2026-02-08T07:08"},"decisions":[{"act":"REENTER","by":"p17","lender":"p16","at":"2024-04-09T03:03:54.920118495Z","reason":"“引号”\\\t'''';--","round":0},{"act":"SAVE","by":"p6","lender":null,"at":"2025-06-30T08:38:56.291276434Z","reason":"a\nb\r\nc","round":1}],"notes":[{"by":"p9","at":"2026-09-07T16:11:42.106461959Z","text":"𰻝面"},{"by":"p19","at":"2026-04-22T05:30:41.465366704Z","text":"𰻝面"}],"copiedFrom":"earlier-6","outcome":"购置检测设备"}');

insert into topic_tally overriding system value values ('d0', 'late', '1');
insert into topic_tally overriding system value values ('d0', 'supplementing', '1');
insert into topic_tally overriding system value values ('d0', 'draft', '1');
insert into topic_tally overriding system value values ('d0', 'rolled', '1');
insert into topic_tally overriding system value values ('d0', 'past', '2');
insert into topic_tally overriding system value values ('d1', 'draft', '1');
insert into topic_tally overriding system value values ('d1', 'submitted', '1');
insert into topic_tally overriding system value values ('d1', 'under_review', '1');
insert into topic_tally overriding system value values ('d1', 'late', '1');
insert into topic_tally overriding system value values ('d1', 'supplementing', '2');
insert into topic_tally overriding system value values ('d2', 'past', '1');
insert into topic_tally overriding system value values ('d3', 'late', '1');
insert into topic_tally overriding system value values ('d3', 'supplementing', '1');
insert into topic_tally overriding system value values ('d3', 'draft', '1');
insert into topic_tally overriding system value values ('d3', 'returned', '1');
insert into topic_tally overriding system value values ('d4', 'submitted', '1');
insert into topic_tally overriding system value values ('d4', 'past', '1');
insert into topic_tally overriding system value values ('d4', 'withdrawn', '1');

insert into topic_words overriding system value values ('1', '''1'':1,2,5,6 ''火箭'':3 ''箭'':4');
insert into topic_words overriding system value values ('2', '''198'':3,6 ''2021'':2,5 ''号'':4,8,12 ''引号'':7,11 ''收'':1 ''面'':10 ''𰻝面'':9');
insert into topic_words overriding system value values ('3', '''30'':4 ''5'':5 ''amp'':2 ''b'':1,3 ''号'':7 ''引号'':6');
insert into topic_words overriding system value values ('4', '''2022'':2,5 ''887'':3,6 ''é'':7,8 ''号'':4 ''收'':1');
insert into topic_words overriding system value values ('5', '''30'':1 ''5'':2');
insert into topic_words overriding system value values ('6', '''1'':2 ''a'':1');
insert into topic_words overriding system value values ('7', '''2026'':2,5 ''95'':3,6 ''号'':4,8,10 ''引号'':7,9 ''收'':1');
insert into topic_words overriding system value values ('8', '''a4'':7 ''é'':1,2 ''全'':6 ''安全'':5 ''纸'':8 ''络安'':4 ''网络'':3');
insert into topic_words overriding system value values ('9', '''1'':16,17 ''2023'':2,5 ''304'':3,6 ''860'':13 ''a4'':11 ''万元'':14 ''元'':15 ''全'':10 ''号'':4 ''安全'':9 ''收'':1 ''纸'':12 ''络安'':8 ''网络'':7');
insert into topic_words overriding system value values ('10', '''amp'':2 ''b'':1,3 ''null'':4');
insert into topic_words overriding system value values ('11', '''a4'':7 ''全'':6 ''安全'':5 ''火箭'':1 ''箭'':2 ''纸'':8 ''络安'':4 ''网络'':3');
insert into topic_words overriding system value values ('12', '''2'':3,6 ''2023'':2,5 ''a4'':11 ''null'':13 ''全'':10 ''号'':4 ''安全'':9 ''收'':1 ''纸'':12 ''络安'':8 ''网络'':7');
insert into topic_words overriding system value values ('13', '''a'':3 ''b'':4 ''c'':5 ''é'':1,2');
insert into topic_words overriding system value values ('14', '''2024'':2,5 ''30'':7 ''5'':8 ''57'':3,6 ''号'':4 ''收'':1');
insert into topic_words overriding system value values ('15', '''2024'':2,5 ''860'':9 ''995'':3,6 ''a4'':16 ''万元'':10 ''元'':11 ''全'':15 ''号'':4 ''备'':23 ''安全'':14 ''收'':1 ''检测'':20 ''测设'':21 ''火箭'':7 ''箭'':8 ''纸'':17 ''络安'':13 ''网络'':12 ''置检'':19 ''设备'':22 ''购置'':18');
insert into topic_words overriding system value values ('16', '''2020'':2,5 ''640'':3,6 ''amp'':12 ''b'':11,13 ''号'':4 ''收'':1 ''火箭'':9,14 ''箭'':10,15 ''面'':8 ''𰻝面'':7');
insert into topic_words overriding system value values ('17', '''123'':3,6 ''2028'':2,5 ''null'':9 ''号'':4,8 ''引号'':7 ''收'':1');
insert into topic_words overriding system value values ('18', '''2021'':2,5 ''809'':3,6 ''860'':12 ''a'':7 ''b'':8 ''c'':9 ''万元'':13 ''元'':14 ''号'':4,11 ''引号'':10 ''收'':1');
insert into topic_words overriding system value values ('19', '''2021'':2,5 ''625'':3,6 ''a'':7 ''a4'':16 ''b'':8 ''c'':9 ''é'':10,11 ''全'':15 ''号'':4 ''安全'':14 ''收'':1 ''火箭'':18 ''箭'':19 ''纸'':17 ''络安'':13 ''网络'':12');
insert into topic_words overriding system value values ('20', '''1'':9,10 ''2020'':2,5 ''741'':3,6 ''号'':4 ''收'':1 ''面'':8 ''𰻝面'':7');

set session_replication_role = origin;

select setval(pg_get_serial_sequence('topic', 'number'), (select max(number) from topic));
select setval(pg_get_serial_sequence('attachment', 'number'), (select max(number) from attachment));