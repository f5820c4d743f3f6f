-- A student's argument about an item of the key or an extra of theirs. Offsets are those of the
-- version's text. Only an open one has a subject, so there is one open one about each.
create table appeal (
  id uuid primary key,
  attempt_id uuid not null references attempt (id) on delete cascade,
  exercise_version_id uuid not null references exercise_version (id),
  kind varchar(12) not null,
  item_start integer,
  item_end integer,
  item_label varchar(120),
  mark_start integer,
  mark_end integer,
  mark_label varchar(120),
  words varchar(500) not null,
  state varchar(12) not null,
  open_subject varchar(200),
  made_at timestamp with time zone not null,
  answer_id uuid references appeal_answer (id) on delete set null,
  unique (attempt_id, open_subject)
);

create index appeal_answer_of on appeal (answer_id);
