-- What was decided where two keys differ. An item of either side that is gone takes it along.
create table adjudication (
  key_id uuid not null references draft_key (id) on delete cascade,
  item_id uuid not null,
  decision varchar(20) not null,
  decided_by uuid references account (id) on delete set null,
  decided_at timestamp with time zone not null,
  primary key (key_id, item_id)
);
