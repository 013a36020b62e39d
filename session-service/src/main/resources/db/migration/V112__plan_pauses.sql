-- Time off from the programme, as pairs of days (first day off, day back): what is missed meanwhile counts for nothing.
alter table programme add column plan_pauses text;

-- Serves a person who comes back: what was done before, in their other journeys.
create index programme_by_customer on programme (customer_id, referred_on);
