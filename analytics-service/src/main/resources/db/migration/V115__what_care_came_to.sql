-- What care came to, exactly, for whoever counts again by other ways: sessions missed, days from the referral to the
-- first appointment held, and by how many points each total became better between the first and the last time.
alter table journey
  add column missed            int not null default 0,
  add column waiting_days      int,
  add column main_reason       text,
  add column stopped_in        text,
  add column readiness_start   text,
  add column readiness_end     text,
  add column wellbeing_better  int,
  add column confidence_better int,
  add column pain_better       int,
  add column phq_9_better      int,
  add column gad_7_better      int;
