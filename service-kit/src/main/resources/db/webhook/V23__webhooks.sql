-- Who is told of changes by HTTP, of which, and how far they are. Each has one scope: a district or a provider. Whoever
-- looks after a webhook changes its version; that it gets on, or fails, does not. All by machine time: it is an errand,
-- like the relay's.
create table webhook (
  id               uuid        primary key,
  version          bigint      not null default 1,
  district         text,
  provider         text,
  target           text        not null,
  types            jsonb       not null,
  enabled          boolean     not null default true,
  disabled_because text,
  disabled_at      timestamptz,
  signing_key      bytea       not null,
  old_key          bytea,
  old_key_until    timestamptz,
  created_at       timestamptz not null default clock_timestamp(),
  -- how far it is in the feed
  place_xid        xid8        not null,
  place_id         bigint      not null,
  -- when somebody is to call it again, and who is doing so
  due              timestamptz not null default clock_timestamp(),
  lease            uuid,
  leased_until     timestamptz,
  failures         int         not null default 0,
  failing_since    timestamptz,
  check ((district is null) <> (provider is null)),
  check (enabled = (disabled_because is null))
);
create index webhook_due on webhook (due) where enabled;
create index webhook_district on webhook (district, id) where district is not null;
create index webhook_provider on webhook (provider, id) where provider is not null;

-- What was sent to whom, and how it went: one row for a message however often it was tried. Never what was in it, nor what
-- was answered. Kept 30 days.
create table webhook_delivery (
  webhook      uuid        not null references webhook on delete cascade,
  message      uuid        not null,
  type         text        not null,
  journey      uuid,
  place_xid    xid8,
  place_id     bigint,
  attempts     int         not null default 1,
  first_at     timestamptz not null default clock_timestamp(),
  last_at      timestamptz not null default clock_timestamp(),
  outcome      text        not null,
  status       int         not null,
  took_millis  bigint      not null,
  delivered_at timestamptz,
  primary key (webhook, message)
);
create index webhook_delivery_newest on webhook_delivery (webhook, last_at desc, message desc);
create index webhook_delivery_last_at on webhook_delivery (last_at);
