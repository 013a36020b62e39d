-- Who the customers are. Nothing here says who: the person is sealed with a key of their own, the National Insurance number
-- is found by a keyed hash. The hash is made separately for those with and without Jobcentre, so that the two records of
-- one person cannot be joined, and so that they never collide.
create table customer (
  id             uuid        primary key,
  with_jobcentre boolean     not null,
  nino_hash      bytea       constraint customer_nino_unique unique,
  person         bytea       not null,
  began_at       timestamptz not null,
  told_at        timestamptz not null
);

-- The customers' keys, wrapped with the master key. In a schema of their own, because their backups are their own:
-- without this row nobody can read the person any more, whatever else is restored.
create schema customer_keys;
create table customer_keys.customer_key (
  customer_id uuid        primary key,
  wrapped     bytea       not null,
  made_at     timestamptz not null
);

-- One row is one journey. The last three columns are what was heard of its follow-up; commands never touch them.
create table referral (
  id                 uuid        primary key,
  customer_id        uuid        not null references customer (id),
  version            bigint      not null,
  state              text        not null
                     check (state in ('OFFERED', 'DEFERRED', 'DECLINED', 'WITHDRAWN', 'REFERRED', 'ENDED', 'REOPENED')),
  previous           uuid        references referral (id),
  next               uuid        references referral (id),
  source             text        not null,
  kind               text        not null,
  district           text        not null,
  provider           text        not null,
  adviser            text,
  centre             text,
  channel            text,
  times              jsonb       not null,
  travel_mode        text,
  outward_code       text,
  mode               text,
  expectations       jsonb       not null,
  explained          jsonb       not null,
  deferral           int,
  review_on          date,
  withdrawal_family  text,
  ending_kind        text,
  ending_family      text,
  ending_revision    int,
  ended_on           date,
  ended_at           timestamptz,
  changed_at         timestamptz not null,
  follow_up_sequence bigint      not null default 0,
  follow_up_open     boolean     not null default false,
  ending_followed_up boolean     not null default false,
  constraint ended_is_told check ((ending_kind is null) = (state in ('OFFERED', 'DEFERRED', 'REFERRED'))),
  constraint ended_at_is_known check ((ending_kind is null) = (ended_at is null))
);

-- A person is offered or given one thing at a time, whoever asks, however many at once.
create unique index referral_one_active on referral (customer_id) where state in ('OFFERED', 'DEFERRED', 'REFERRED');
create index referral_customer on referral (customer_id, id);

-- The worklist: newest first within a scope, with or without a state.
create index referral_of_district on referral (district, state, id) where kind <> 'NOT_WITH_JOBCENTRE';
create index referral_of_provider on referral (provider, state, id);
create index referral_of_centre on referral (centre, state, id) where centre is not null;

-- Endings nobody followed up: empty, or somebody is being forgotten.
create index referral_not_followed_up on referral (ended_at) where ended_at is not null and not ending_followed_up;
