-- Which event told where the journey belongs: an older one that arrives late never overwrites a newer one.
alter table programme add column placed_by bigint not null default 0;
