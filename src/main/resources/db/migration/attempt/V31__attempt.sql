-- The text that an attempt marks; an assignment may go on to a newer version.
alter table attempt add column exercise_version_id uuid references exercise_version (id);
update attempt set exercise_version_id =
  (select exercise_version_id from assignment where assignment.id = attempt.assignment_id);
alter table attempt alter column exercise_version_id set not null;

alter table attempt add column extra_seconds integer default 0 not null;
alter table attempt add column by_clock boolean default false not null;
