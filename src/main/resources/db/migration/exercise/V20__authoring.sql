-- An exercise in the bank. Those of files have no owner.
create table exercise (
  id varchar(120) primary key,
  owner_id uuid references account (id) on delete set null,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null
);

insert into exercise (id, created_at)
  select exercise_id, min(loaded_at) from exercise_version group by exercise_id;

create table exercise_share (
  exercise_id varchar(120) not null references exercise (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  primary key (exercise_id, account_id)
);

alter table exercise_version add column origin varchar(16) default 'FILE' not null;
alter table exercise_version add column published_by uuid references account (id) on delete set null;
alter table exercise_version add column remark varchar(1000) default '' not null;

-- A file that changed on disk while its exercise went on in the browser; a person decides.
create table file_conflict (
  exercise_id varchar(120) primary key references exercise (id) on delete cascade,
  sha256 varchar(64) not null,
  title varchar(300) not null,
  files text not null,
  seen_at timestamp with time zone not null,
  kept_ours boolean default false not null
);

create table draft (
  id uuid primary key,
  exercise_id varchar(120) not null unique references exercise (id) on delete cascade,
  owner_id uuid not null references account (id) on delete cascade,
  base_version_id uuid references exercise_version (id),
  file varchar(300) not null,
  title varchar(300) not null,
  label_set varchar(120) not null,
  details text not null,
  text_number integer not null,
  revision integer not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);

-- Every text that a draft has had: what a page with an older one sends is carried over.
create table draft_text (
  draft_id uuid not null references draft (id) on delete cascade,
  number integer not null,
  passage text not null,
  primary key (draft_id, number)
);

create table draft_key (
  id uuid primary key,
  draft_id uuid not null references draft (id) on delete cascade,
  account_id uuid references account (id) on delete set null,
  instructor varchar(120) not null,
  position integer not null,
  file varchar(300) not null,
  handed_in_at timestamp with time zone,
  unique (draft_id, position)
);

create index draft_key_account on draft_key (account_id);

create table draft_item (
  key_id uuid not null references draft_key (id) on delete cascade,
  id uuid not null,
  revision integer not null,
  removed boolean not null,
  start_at integer not null,
  end_at integer not null,
  core_start integer,
  core_end integer,
  labels varchar(2000) not null,
  weight varchar(20) not null,
  status varchar(16) not null,
  reason varchar(1000) not null,
  hint varchar(400) not null,
  form text,
  saved_at timestamp with time zone not null,
  primary key (key_id, id)
);
