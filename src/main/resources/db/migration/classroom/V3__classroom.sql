create table classroom (
  id uuid primary key,
  name varchar(80) not null,
  join_code varchar(12) not null unique,
  teacher_id uuid not null references account (id),
  created_at timestamp with time zone not null
);

create table enrolment (
  classroom_id uuid not null references classroom (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  alias varchar(80) not null,
  skeleton varchar(300) not null,
  capitals varchar(300) not null,
  re_entry_hash varchar(64) not null,
  joined_at timestamp with time zone not null,
  primary key (classroom_id, account_id),
  unique (classroom_id, skeleton),
  unique (classroom_id, capitals)
);

create index enrolment_account on enrolment (account_id);

create table assignment (
  id uuid primary key,
  classroom_id uuid not null references classroom (id) on delete cascade,
  exercise_version_id uuid not null references exercise_version (id),
  position integer not null,
  mode varchar(16) not null,
  preset varchar(16) not null,
  depth varchar(60) not null,
  attempts_allowed integer not null,
  release varchar(16) not null,
  released_at timestamp with time zone,
  closes_at timestamp with time zone
);

create index assignment_classroom on assignment (classroom_id);
