create table account (
  id uuid primary key,
  role varchar(16) not null,
  name varchar(80) not null,
  sign_in varchar(80) unique,
  password varchar(300),
  created_at timestamp with time zone not null,
  warmed_up_at timestamp with time zone
);

create table device_token (
  token_hash varchar(64) primary key,
  account_id uuid not null references account (id) on delete cascade,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

create index device_token_account on device_token (account_id);
