-- The correlation id of the work that set the timer: what fires is a piece of work of its own, and leads back by it.
alter table timer add column set_by uuid;
