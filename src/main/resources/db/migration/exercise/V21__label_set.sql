create table label_set (
  id uuid primary key,
  set_id varchar(120) not null unique,
  title varchar(1000) not null,
  owner_id uuid references account (id) on delete set null,
  shared boolean not null,
  yaml text not null,
  previous_yaml text,
  from_file boolean not null,
  revision integer not null,
  changed_at timestamp with time zone not null,
  archived_at timestamp with time zone
);

create index label_set_owner on label_set (owner_id);
