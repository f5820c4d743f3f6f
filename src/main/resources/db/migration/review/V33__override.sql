-- A teacher's own score for an attempt, with the reason that the student reads.
create table score_override (
  attempt_id uuid primary key references attempt (id) on delete cascade,
  percent integer not null,
  reason varchar(1000) not null,
  account_id uuid references account (id) on delete set null,
  decided_at timestamp with time zone not null
);
