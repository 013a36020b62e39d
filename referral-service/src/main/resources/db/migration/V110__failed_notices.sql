-- The worklist of those who were to be told something in Jobcentre's name and were not: one walk for each district.
create index notice_untold on notice (district, changed_at, id) where status = 'FAILED' and speaker = 'JOBCENTRE';
