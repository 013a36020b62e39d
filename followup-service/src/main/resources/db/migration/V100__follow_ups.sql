-- What the referral side said of a journey. A row exists from the first event heard of it; every command locks it first.
create table journey (
  referral_id    uuid    primary key,
  customer_kind  text,
  district       text,
  provider       text,
  adviser        text,
  heard_sequence bigint  not null default 0,
  referred       boolean not null default false,
  re_referred_as uuid,
  version        bigint  not null default 0
);

-- Exactly one follow-up per journey: its id is the journey's.
create table follow_up (
  referral_id          uuid    primary key references journey,
  because              text    not null,
  opened_on            date    not null,
  closed_because       text,
  closed_on            date,
  ending_kind          text,
  ending_family        text,
  ending_revision      int,
  ended_on             date,
  ending_customer_kind text,
  ending_district      text,
  ending_provider      text,
  ending_adviser       text,
  wish_wanted          text,
  wish_not_before      date,
  wish_times           text[],
  open_door_pace       text,
  open_door_not_before date,
  -- Who may see it and where it is listed, kept in step with the rest on every save.
  provider_owned       boolean not null,
  district             text    not null,
  provider             text    not null,
  open                 boolean not null,
  listed_on            date    not null,
  check ((closed_on is null) = open and (closed_because is null) = open)
);

-- The worklists: one side's open or closed follow-ups in the order of their next due day or of their closing.
create index follow_up_of_district on follow_up (district, open, listed_on, referral_id) where not provider_owned;
create index follow_up_of_provider on follow_up (provider, open, listed_on, referral_id) where provider_owned;

create table contact (
  id              uuid    primary key,
  referral_id     uuid    not null references follow_up,
  position        int     not null,
  cause           text    not null,
  owner_kind      text    not null check (owner_kind in ('ADVISER', 'DISTRICT_QUEUE', 'PROVIDER')),
  owner_id        text    not null,
  due_on          date    not null,
  state           text    not null check (state in ('DUE', 'MADE', 'STOPPED')),
  made_on         date,
  kept            boolean,
  options_offered text[],
  none_wanted     boolean,
  work_readiness  text,
  situation       text,
  stopped_because text,
  unique (referral_id, cause),
  check ((state = 'MADE') = (made_on is not null)),
  check ((state = 'STOPPED') = (stopped_because is not null))
);
create index contact_owed_by on contact (owner_id, referral_id) where state = 'DUE';
create index contact_due on contact (due_on) where state = 'DUE';

create table attempt (
  contact_id   uuid        not null references contact,
  number       int         not null,
  referral_id  uuid        not null,
  channel      text        not null,
  outcome      text        not null,
  attempted_at timestamptz not null,
  attempted_by text        not null,
  primary key (contact_id, number)
);
create index attempt_of_journey on attempt (referral_id);

-- Once per contact and level, whatever timers ring how often.
create table escalation (
  contact_id   uuid not null references contact,
  level        int  not null,
  referral_id  uuid not null,
  addressee    text not null,
  due_on       date not null,
  escalated_on date not null,
  primary key (contact_id, level)
);
create index escalation_of_journey on escalation (referral_id);
