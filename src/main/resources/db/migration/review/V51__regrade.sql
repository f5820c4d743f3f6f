-- One regrading of an assignment: what scores were to be made with, and how far it is.
create table regrade (
  id uuid primary key,
  assignment_id uuid not null references assignment (id) on delete cascade,
  number integer not null,
  account_id uuid references account (id) on delete set null,
  exercise_version_id uuid not null references exercise_version (id),
  preset varchar(16) not null,
  mode varchar(16) not null,
  depth varchar(60) not null,
  lower_too boolean not null,
  words varchar(1000) not null,
  state varchar(12) not null,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  undone_at timestamp with time zone,
  unique (assignment_id, number)
);

create index regrade_state on regrade (state);
