-- Who saw and changed what. Rows are only ever added; they outlive what they speak of.
create table audit_entry (
  id uuid primary key,
  at timestamp with time zone not null,
  kind varchar(16) not null,
  actor_id uuid,
  actor varchar(80) not null,
  classroom_id uuid,
  subject_id uuid,
  act varchar(1000) not null
);

create index audit_entry_classroom on audit_entry (classroom_id, at);
create index audit_entry_at on audit_entry (at);
create index audit_entry_subject on audit_entry (subject_id);
