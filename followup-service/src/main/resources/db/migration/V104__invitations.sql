-- The number of the latest invitation back that was said of a journey: each is said once. Their days are timers.
alter table journey add column invited int not null default 0;
