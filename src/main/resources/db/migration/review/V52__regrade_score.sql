-- One score of a regrading: what was stored before it, whole, and what came of it.
create table regrade_score (
  regrade_id uuid not null references regrade (id) on delete cascade,
  attempt_id uuid not null references attempt (id) on delete cascade,
  state varchar(12) not null,
  old_exercise_version_id uuid not null references exercise_version (id),
  old_key_number integer not null,
  old_preset varchar(16) not null,
  old_mode varchar(16) not null,
  old_depth varchar(60) not null,
  old_numerator varchar(80) not null,
  old_denominator varchar(80) not null,
  old_percent integer not null,
  old_sheet text not null,
  old_scored_at timestamp with time zone not null,
  new_numerator varchar(80),
  new_denominator varchar(80),
  primary key (regrade_id, attempt_id)
);

create index regrade_score_attempt on regrade_score (attempt_id);
create index regrade_score_state on regrade_score (regrade_id, state);
