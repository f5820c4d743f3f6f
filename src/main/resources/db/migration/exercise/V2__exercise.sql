create table exercise_version (
  id uuid primary key,
  exercise_id varchar(120) not null,
  number integer not null,
  key_number integer not null,
  sha256 varchar(64) not null,
  title varchar(300) not null,
  files text not null,
  loaded_at timestamp with time zone not null,
  unique (exercise_id, number)
);
