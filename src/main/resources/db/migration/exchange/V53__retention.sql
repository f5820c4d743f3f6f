-- For how many days students' work is kept; nothing where it is kept for good.
alter table school add column retention_days integer;

-- What is older than that is looked for every night.
create index annotation_saved on annotation (saved_at);
