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

create table schema_history (
  installed_rank integer not null primary key, version varchar(50), description varchar(200) not null,
  type varchar(20) not null, script varchar(1000) not null, checksum integer,
  installed_by varchar(100) not null, installed_on timestamp not null default now(),
  execution_time integer not null, success boolean not null
);

set session_replication_role = replica;

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

insert into schema_history overriding system value values ('1', '1', 'journal and organisation', 'SQL', 'V1__journal_and_organisation.sql', '834311168', 'postgres', '2026-11-22 12:54:53.693241', '94', 't');

set session_replication_role = origin;
