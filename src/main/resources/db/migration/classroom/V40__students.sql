-- A student whose work went to another one of the class, because both were the same person.
alter table enrolment add column merged_into uuid references account (id) on delete set null;
create index enrolment_merged_into on enrolment (merged_into);

-- A removed student's name is free again: a blank is no part of any name's likeness.
update enrolment set skeleton = ' ' || account_id, capitals = ' ' || account_id
where state = 'REMOVED';
