-- Serves the numbers of those who said yes and have not had their first meeting, which are looked at every five seconds.
create index programme_before_first_meeting on programme (referred_on)
    where stage in ('AWAITING', 'ASSESSMENT_BOOKED');
