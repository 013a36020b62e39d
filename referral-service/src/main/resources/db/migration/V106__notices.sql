-- What people are told. What it is about are codes, dates and places; what it says, and to what address, is sealed with
-- the person's key. An event asks for each kind of notice once, however often it is heard.
create table notice (
  id          uuid        primary key,
  version     bigint      not null,
  referral_id uuid        not null references referral (id),
  event_id    uuid        not null,
  about       uuid        not null,
  sequence    bigint      not null,
  kind        text        not null,
  facts       jsonb       not null,
  speaker     text        not null check (speaker in ('PROVIDER', 'JOBCENTRE')),
  provider    text        not null,
  district    text        not null,
  channel     text        check (channel in ('EMAIL', 'LETTER', 'TEXT')),
  status      text        not null check (status in ('PLANNED', 'QUEUED', 'UNKNOWN', 'SENT', 'FAILED', 'DROPPED')),
  due         timestamptz,
  tries       int         not null,
  because     text,
  sent_at     timestamptz,
  sealed_for  uuid,
  sealed      bytea,
  planned_at  timestamptz not null,
  changed_at  timestamptz not null,
  constraint notice_once unique (event_id, kind),
  constraint due_while_planned check ((due is not null) = (status = 'PLANNED')),
  constraint because_is_told check ((because is not null) = (status in ('FAILED', 'DROPPED'))),
  constraint written_before_it_goes check (status not in ('QUEUED', 'UNKNOWN', 'SENT') or (channel is not null and sealed is not null)),
  constraint sealed_for_somebody check ((sealed is null) = (sealed_for is null))
);

-- What the worker looks for, every second.
create index notice_due on notice (due) where status = 'PLANNED';
create index notice_left_open on notice (changed_at) where status = 'UNKNOWN' and channel = 'EMAIL';
-- What a newer event overtakes.
create index notice_about on notice (referral_id, about, sequence);
-- Lists: newest first within a scope, with or without a status.
create index notice_of_provider on notice (provider, status, id);
create index notice_of_district on notice (district, status, id);
-- What the meters show.
create index notice_waiting on notice (status, changed_at) where status in ('QUEUED', 'UNKNOWN', 'FAILED');

-- An attempt is noted before anything leaves the house, by the machine's clock; a result that never came stays empty.
create table notice_attempt (
  id        bigint      generated always as identity primary key,
  notice_id uuid        not null references notice (id),
  channel   text        not null,
  began_at  timestamptz not null default clock_timestamp(),
  ended_at  timestamptz,
  result    text
);
create index notice_attempt_of on notice_attempt (notice_id, id);
