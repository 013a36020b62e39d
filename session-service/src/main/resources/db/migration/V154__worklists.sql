-- Serve the list of today besides the sessions, which are found by a provider's running programmes: its first appointments,
-- and refresher sessions nobody has said anything of.
create index programme_first_appointment on programme (provider, appointment_starts_at, appointment_id)
    where stage = 'ASSESSMENT_BOOKED';
create index refresher_ahead on refresher (starts_at, id) where attendance_code is null and not cancelled;
