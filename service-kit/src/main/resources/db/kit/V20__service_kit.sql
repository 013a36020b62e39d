-- What a POST with an Idempotency-Key has led to. Hashes only: neither keys nor bodies can be read back. Kept 24 hours.
create table idempotency_key (
  scope    bytea       primary key,
  request  bytea       not null,
  status   int         not null,
  location text        not null,
  version  bigint      not null,
  used_at  timestamptz not null default now()
);
create index idempotency_key_used_at on idempotency_key (used_at);

-- Who did what to whose data, and why, by machine time.
create table audit (
  id             bigint      generated always as identity primary key,
  at             timestamptz not null default clock_timestamp(),
  who            text        not null,
  client         text        not null,
  roles          text        not null,
  what           text        not null,
  subject_id     uuid        not null,
  why            text        not null,
  correlation_id uuid        not null
);
create index audit_subject on audit (subject_id, id);

-- Promises for later. "due" is by the platform's clock; "not_before" holds back a failed one by the machine's.
create table timer (
  kind       text        not null,
  key        text        not null,
  due        timestamptz not null,
  attempts   int         not null default 0,
  not_before timestamptz,
  last_error text,
  done_at    timestamptz,
  primary key (kind, key)
);
create index timer_due on timer (due) where done_at is null;

-- What happened. "at" is by the platform's clock, "written_at" by the machine's. The transaction's id makes the feed safe
-- against a transaction that began early and committed late: rows are shown only once nothing older can appear.
create table history (
  id         bigint      generated always as identity primary key,
  xid        xid8        not null default pg_current_xact_id(),
  written_at timestamptz not null default clock_timestamp(),
  at         timestamptz not null,
  event_id   uuid        not null,
  journey    uuid        not null,
  type       text        not null,
  who        text        not null,
  data       jsonb       not null,
  nhs_only   boolean     not null,
  district   text,
  provider   text,
  centre     text
);
create index history_journey on history (journey, id);
create index history_district on history (district, xid, id) where district is not null and not nhs_only;
create index history_provider on history (provider, xid, id) where provider is not null;
create index history_centre on history (centre, xid, id) where centre is not null and not nhs_only;
