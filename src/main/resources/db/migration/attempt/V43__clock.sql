-- The clock looks for attempts that are open.
create index attempt_submitted on attempt (submitted_at);
