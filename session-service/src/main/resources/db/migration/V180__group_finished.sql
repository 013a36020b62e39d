-- A group is over when the day of its last session is. Of those that run already the timers are set here, as the service
-- sets them from now on.
alter table module_group drop constraint module_group_phase_check;
alter table module_group add constraint module_group_phase_check
    check (phase in ('FILLING', 'RUNNING', 'FINISHED', 'CANCELLED'));

insert into timer (kind, key, due)
select 'group-over', id || '/' || over, over
from (select g.id, (cast(max(s.starts_at) at time zone 'Europe/London' as date) + 1) at time zone 'Europe/London' as over
      from module_group g join group_session s on s.group_id = g.id
      where g.phase = 'RUNNING' group by g.id) as running;
