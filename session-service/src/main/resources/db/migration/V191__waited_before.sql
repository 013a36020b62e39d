-- Journeys that waited before anybody counted how long, and sessions whose lead was not known when they began to wait. All of
-- it may be done twice.

-- A session that names nobody is the lead's.
update planned_session
set awaited_from = programme.assessed_by
from programme
where programme.referral_id = planned_session.referral_id and planned_session.awaited_by is not null
  and planned_session.awaited_from is null and planned_session.practitioner is null
  and programme.assessed_by is not null;

-- A session in a pause waits for nobody.
update planned_session s
set awaited_by = null, awaited_from = null
from programme p, unnest(string_to_array(p.plan_pauses, ',')) as pause (days)
where p.referral_id = s.referral_id and s.awaited_by is not null
  and cast(s.starts_at at time zone 'Europe/London' as date) >= cast(split_part(pause.days, '/', 1) as date)
  and cast(s.starts_at at time zone 'Europe/London' as date) < cast(split_part(pause.days, '/', 2) as date);

-- The timers of waits for a first meeting, by the policy's days: two weeks to book, two days to write down the assessment;
-- four weeks after a missed meeting, and twelve after the referral or a cancellation, it is over. Of whoever has waited longer
-- already somebody is asked now; and no journey ends before there were four weeks to ask.
with last_step as (
    select distinct on (referral_id) referral_id, appointment_id, deed, done_at
    from first_meeting_step order by referral_id, number desc
), waits as (
    select p.referral_id, 'booked ' || p.appointment_id as began, p.appointment_starts_at as since,
           interval '2 days' as ask_after, interval '28 days' as over_after
    from programme p where p.stage = 'ASSESSMENT_BOOKED'
    union all
    select p.referral_id, 'cancelled ' || l.appointment_id, l.done_at, interval '14 days', interval '84 days'
    from programme p join last_step l on l.referral_id = p.referral_id and l.deed = 'CANCELLED'
    where p.stage = 'AWAITING'
    union all
    select p.referral_id, 'referred', cast(p.referred_on as timestamp) at time zone 'Europe/London',
           interval '14 days', interval '84 days'
    from programme p
    where p.stage = 'AWAITING'
      and not exists (select 1 from last_step l where l.referral_id = p.referral_id and l.deed = 'CANCELLED')
)
insert into timer (kind, key, due)
select 'first-meeting-ask', referral_id || '/' || began, greatest(since + ask_after, now()) from waits
union all
select 'first-meeting-over', referral_id || '/' || began, greatest(since + over_after, now() + interval '28 days') from waits
on conflict do nothing;
