-- What was told of the person themself: whether they work, and the next steps agreed with the practitioner.
alter table journey
  add column work_kind       text,
  add column work_hours      int,
  add column work_pay        int,
  add column work_since      date,
  add column work_as_of      date,
  add column work_turns      int    not null default 0,
  add column agreed_steps    text[] not null default '{}',
  add column agreed_revision int    not null default 0;
