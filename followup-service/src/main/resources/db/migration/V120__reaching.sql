-- What is done to reach somebody besides trying: a time agreed, a letter asked for, a time they asked to be called at.
alter table contact
  add column booked_at        timestamptz,
  add column booked_on        date,
  add column booked_how       text,
  add column booked_by        text,
  add column letter_asked_for boolean not null default false,
  add constraint contact_booked_wholly check (num_nonnulls(booked_at, booked_on, booked_how, booked_by) in (0, 4));
alter table attempt add column call_back_at timestamptz;
