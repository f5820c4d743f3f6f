-- The school: one row. Whoever makes or unmakes an administrator locks it first.
create table school (
  id integer primary key,
  name varchar(120) not null,
  language varchar(35) not null
);

insert into school (id, name, language) values (1, '', 'en');

alter table account add column epoch integer default 0 not null;
alter table account add column locked boolean default false not null;
alter table account add column last_sign_in_at timestamp with time zone;

-- Until now there were teachers and no administrator: whoever came first becomes it.
update account set role = 'ADMINISTRATOR'
where id = (select id from account where role = 'TEACHER' order by created_at, id limit 1);

alter table device_token add column name varchar(80) default '' not null;
alter table device_token add column epoch integer default 0 not null;
alter table device_token add column last_used_at timestamp with time zone;

create table invitation (
  id uuid primary key,
  token_hash varchar(64) not null unique,
  role varchar(16) not null,
  note varchar(80) not null,
  invited_by uuid not null references account (id) on delete cascade,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
