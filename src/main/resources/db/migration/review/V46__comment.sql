-- What teachers write to students about an attempt, or about one mark of it.
create table work_comment (
  id uuid primary key,
  attempt_id uuid not null references attempt (id) on delete cascade,
  annotation_id uuid,
  author_id uuid references account (id) on delete set null,
  author varchar(80) not null,
  words varchar(2000) not null,
  written_at timestamp with time zone not null,
  changed_at timestamp with time zone,
  foreign key (attempt_id, annotation_id) references annotation (attempt_id, id) on delete cascade
);

create index work_comment_attempt on work_comment (attempt_id);
