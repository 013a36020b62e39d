-- Who waits for a group, over all groups of a provider: whose seat it is stands in it, so that one index serves the list.
alter table group_seat add column provider text;
update group_seat s set provider = g.provider from module_group g where g.id = s.group_id;
alter table group_seat alter column provider set not null;
create index group_seat_waiting on group_seat (provider, since, id) where left_at is null;
