-- A journey's dates and traits as they are, and what it counts for in a table of its own: one row for each measure and
-- month. Written by folding only. The codes of a dimension are those of org.opendoor.analytics.disclosure.Dimension.
alter table journey
  drop column offered_week,
  drop column referred_week,
  drop column started_week,
  drop column completed_week,
  drop column left_early_week,
  drop column never_started_week,
  drop column said_no_week,
  drop column follow_up_opened_week,
  drop column contact_kept_week,
  drop column contact_late_week,
  add column age_band        text,
  add column gender          text,
  add column ethnicity       text,
  add column condition       text,
  add column mode            text,
  add column module          text,
  add column "returning"     text,
  add column practitioners   text,
  add column venues          text,
  add column group_size      text,
  add column offered_on      date,
  add column referred_on     date,
  add column assessed_on     date,
  add column started_on      date,
  add column ended_on        date,
  add column contact_due_on  date,
  add column contact_made_on date;

-- What a journey counts for, with every dimension by which that measure may be told, so that counting a month reads one
-- stretch of one index and nothing else. A dimension that the measure does not have is null.
create table counted (
  referral_id      uuid not null,
  measure          text not null,
  month            date not null,
  district         text,
  provider         text,
  route            text,
  customer_kind    text,
  age_band         text,
  gender           text,
  ethnicity        text,
  condition        text,
  mode             text,
  module           text,
  "returning"      text,
  reason           text,
  stage            text,
  waiting          text,
  change           text,
  readiness_before text,
  readiness_after  text,
  work             text,
  check_in         text,
  practitioners    text,
  venues           text,
  group_size       text,
  about            text,
  decided_by       text,
  satisfied        text,
  expectations     text,
  primary key (referral_id, measure, month)
);
create index counted_month on counted (measure, month);

-- The exact counts: people of a measure and month in each row of each of its tables. Read only to be protected.
create table rollup (
  measure    text not null,
  month      date not null,
  breakdown  text not null,
  row_first  text not null,
  row_second text not null,
  people     int  not null,
  primary key (measure, month, breakdown, row_first, row_second)
);

-- Which months of which measures are to be counted anew. A fold adds a mark in its own transaction; a recount takes the
-- marks away that it sees, and counts after that. What it does not see yet has a mark that stays.
create table rollup_due (
  id      bigint generated always as identity primary key,
  measure text not null,
  month   date not null
);
create index rollup_due_month on rollup_due (measure, month);
