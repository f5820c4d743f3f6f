-- What a teacher answered to the arguments of several students at once.
create table appeal_answer (
  id uuid primary key,
  assignment_id uuid not null references assignment (id) on delete cascade,
  decision varchar(20) not null,
  words varchar(1000) not null,
  exercise_version_id uuid references exercise_version (id),
  account_id uuid references account (id) on delete set null,
  answered_at timestamp with time zone not null
);

create index appeal_answer_assignment on appeal_answer (assignment_id);
