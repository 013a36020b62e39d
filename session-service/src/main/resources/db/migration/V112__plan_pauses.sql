-- Time off from the programme, as pairs of days (first day off, day back): what is missed meanwhile counts for nothing.
alter table programme add column plan_pauses text;
