-- Everything ever heard, each event once. The data is kept as it came (json, not jsonb): a later version may read more in it.
create table fact (
  id          uuid        primary key,
  referral_id uuid        not null,
  topic       text        not null,
  sequence    bigint      not null,
  type        text        not null,
  occurred_at timestamptz not null,
  data        json        not null,
  received_at timestamptz not null default now()
);
create index fact_referral on fact (referral_id);

-- Each journey as its facts tell it. Written by folding only; no column is ever patched.
-- A …_week column holds the Monday of the week in which the journey counts for that measure, or null.
create table journey (
  referral_id           uuid        primary key,
  stage                 text        not null default 'HEARD_OF',
  district              text,
  provider              text,
  route                 text,
  customer_kind         text,
  ending_kind           text,
  ending_family         text,
  attended              int         not null default 0,
  contact_made          boolean     not null default false,
  contact_kept          boolean     not null default false,
  escalated_to          int         not null default 0,
  re_referred           boolean     not null default false,
  offered_week          date,
  referred_week         date,
  started_week          date,
  completed_week        date,
  left_early_week       date,
  never_started_week    date,
  said_no_week          date,
  follow_up_opened_week date,
  contact_kept_week     date,
  contact_late_week     date,
  folded_at             timestamptz not null default now()
);
create index journey_offered on journey (offered_week) where offered_week is not null;
create index journey_referred on journey (referred_week) where referred_week is not null;
create index journey_started on journey (started_week) where started_week is not null;
create index journey_completed on journey (completed_week) where completed_week is not null;
create index journey_left_early on journey (left_early_week) where left_early_week is not null;
create index journey_never_started on journey (never_started_week) where never_started_week is not null;
create index journey_said_no on journey (said_no_week) where said_no_week is not null;
create index journey_follow_up_opened on journey (follow_up_opened_week) where follow_up_opened_week is not null;
create index journey_contact_kept on journey (contact_kept_week) where contact_kept_week is not null;
create index journey_contact_late on journey (contact_late_week) where contact_late_week is not null;

-- Which provider works in which district, as far as journeys have shown: the rows of every table.
create table workplace (
  district text not null,
  provider text not null,
  primary key (district, provider)
);

-- A replay fills tables of its own and becomes the one that is read by one row.
create table generation (
  number int         primary key,
  since  timestamptz not null default now(),
  read   boolean     not null
);
create unique index generation_read on generation (read) where read;
insert into generation (number, read) values (1, true);
