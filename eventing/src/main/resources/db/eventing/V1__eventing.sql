-- What this service has to say and has not said yet. The row shape fits Debezium's outbox event router.
-- The identity is given by the insert, which runs after the key's counter row was locked: order per key is the relay's order.
create table outbox (
  id             bigint generated always as identity primary key,
  event_id       uuid        not null,
  aggregatetype  text        not null,
  aggregateid    text        not null,
  type           text        not null,
  sequence       bigint      not null,
  occurred_at    timestamptz not null,
  correlation_id uuid        not null,
  causation_id   uuid,
  payload        text        not null,
  appended_at    timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The counter of one key on one topic: a counter shared between topics would have gaps that tell of other topics' events.
create table outbox_sequence (
  topic text   not null,
  key   text   not null,
  last  bigint not null,
  primary key (topic, key)
);

-- What this service has heard, once for each of its consumers.
create table inbox (
  consumer    text        not null,
  event_id    uuid        not null,
  status      text        not null default 'APPLIED'
              check (status in ('APPLIED', 'IGNORED', 'PARKED', 'DEAD', 'DISCARDED')),
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

-- Events that came before what they refer to, in order per key, with the bytes as they arrived.
create table parked (
  consumer         text        not null,
  event_id         uuid        not null,
  topic            text        not null,
  key              text        not null,
  sequence         bigint      not null,
  kafka_partition  int         not null,
  kafka_offset     bigint      not null,
  headers          jsonb       not null,
  payload          bytea,
  awaits           text        not null,
  parked_at        timestamptz not null default now(),
  nothing_to_await timestamptz,
  primary key (consumer, event_id)
);
create index parked_key on parked (key, consumer, topic, sequence);

-- Events that could not be handled, with the bytes as they arrived, until somebody redrives or discards them.
create table dead_letter (
  id              uuid        primary key,
  consumer        text        not null,
  event_id        uuid,
  topic           text        not null,
  key             text,
  kafka_partition int         not null,
  kafka_offset    bigint      not null,
  headers         jsonb       not null,
  payload         bytea,
  code            text        not null,
  detail          text        not null,
  died_at         timestamptz not null default now(),
  redrives        int         not null default 0,
  status          text        not null default 'OPEN' check (status in ('OPEN', 'REDRIVEN', 'DISCARDED')),
  settled_at      timestamptz,
  settled_by      text,
  settled_because text,
  unique (consumer, topic, kafka_partition, kafka_offset)
);
create index dead_letter_open on dead_letter (died_at, id) where status = 'OPEN';
