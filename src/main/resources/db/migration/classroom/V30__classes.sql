alter table classroom add column zone varchar(60) default 'UTC' not null;
alter table classroom add column admission varchar(16) default 'OPEN' not null;
alter table classroom add column join_until timestamp with time zone;
alter table classroom add column archived_at timestamp with time zone;

-- Teachers beside the one whose class it is.
create table classroom_teacher (
  classroom_id uuid not null references classroom (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  added_at timestamp with time zone not null,
  primary key (classroom_id, account_id)
);

create index classroom_teacher_account on classroom_teacher (account_id);

alter table enrolment add column state varchar(12) default 'IN' not null;
alter table enrolment add column external_id varchar(120) default '' not null;

alter table assignment add column opens_at timestamp with time zone;
alter table assignment add column due_at timestamp with time zone;
alter table assignment add column counts varchar(16) default 'BEST' not null;
alter table assignment add column time_limit_seconds integer;
alter table assignment add column mask boolean default false not null;
alter table assignment add column late_costs integer default 0 not null;
alter table assignment add column paused_at timestamp with time zone;

-- What one student gets beyond what the assignment says.
create table extension (
  assignment_id uuid not null references assignment (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  due_at timestamp with time zone,
  closes_at timestamp with time zone,
  extra_percent integer not null,
  primary key (assignment_id, account_id)
);

create index extension_account on extension (account_id);
