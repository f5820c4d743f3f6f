-- Sentences that a teacher keeps for comments; the label is empty where they suit any.
create table kept_sentence (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  label varchar(120) not null,
  words varchar(2000) not null,
  kept_at timestamp with time zone not null
);

create index kept_sentence_account on kept_sentence (account_id);
