create table attempt (
  id uuid primary key,
  assignment_id uuid not null references assignment (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  number integer not null,
  started_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  unique (assignment_id, account_id, number)
);

create index attempt_account on attempt (account_id);

create table annotation (
  attempt_id uuid not null references attempt (id) on delete cascade,
  id uuid not null,
  revision integer not null,
  removed boolean not null,
  start_at integer not null,
  end_at integer not null,
  label varchar(120) not null,
  reason varchar(1000) not null,
  saved_at timestamp with time zone not null,
  primary key (attempt_id, id)
);

create table late_annotation (
  attempt_id uuid not null references attempt (id) on delete cascade,
  id uuid not null,
  revision integer not null,
  removed boolean not null,
  start_at integer not null,
  end_at integer not null,
  label varchar(120) not null,
  reason varchar(1000) not null,
  received_at timestamp with time zone not null,
  primary key (attempt_id, id, revision)
);
