-- Lines of exercise files have up to 1000 characters; so may what is kept of them.
alter table exercise_version alter column title set data type varchar(1000);
alter table file_conflict alter column title set data type varchar(1000);
alter table draft alter column title set data type varchar(1000);
alter table draft_key alter column instructor set data type varchar(1000);
alter table draft_item alter column hint set data type varchar(1000);
