create table scoresheet (
  attempt_id uuid primary key references attempt (id) on delete cascade,
  exercise_version_id uuid not null references exercise_version (id),
  key_number integer not null,
  preset varchar(16) not null,
  mode varchar(16) not null,
  depth varchar(60) not null,
  numerator varchar(80) not null,
  denominator varchar(80) not null,
  percent integer not null,
  sheet text not null,
  scored_at timestamp with time zone not null
);
