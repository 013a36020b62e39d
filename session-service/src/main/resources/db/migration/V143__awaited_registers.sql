-- Whose register a session waits for: its provider's, and from whom, as long as nobody has said who came. Of a programme
-- that is over only sessions up to its last day wait; nothing waits where the journey goes on elsewhere.
alter table planned_session
    add column awaited_by   text,
    add column awaited_from text;

update planned_session
set awaited_by = programme.provider, awaited_from = planned_session.practitioner
from programme
where programme.referral_id = planned_session.referral_id and planned_session.attendance_id is null
  and (programme.stage <> 'ENDED'
       or (programme.ending_kind in ('NOT_STARTED', 'DROPPED_OUT')
           and cast(planned_session.starts_at at time zone 'Europe/London' as date) <= programme.ended_on));

-- Serve the list of unrecorded registers: a provider's, and one practitioner's, longest ago first.
create index register_awaited on planned_session (awaited_by, starts_at, id) where awaited_by is not null;
create index register_awaited_from on planned_session (awaited_by, awaited_from, starts_at, id)
    where awaited_by is not null;
