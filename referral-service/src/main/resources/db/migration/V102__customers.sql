-- A person as a record that is kept: versions, keyed hashes to find it by, and what decides who may see and reach the person.
-- Each hash is made in one circle (with Jobcentre, without, restricted), so that records cannot be joined across circles.
alter table customer
  alter column person drop not null,
  add column version            bigint not null default 1,
  add column surname_birth_hash bytea,
  add column phone_hash         bytea,
  add column postcode_hash      bytea,
  add column stopped            text check (stopped in ('ASKED', 'UNSAFE', 'DECEASED')),
  add column seen_only_by       jsonb check (jsonb_array_length(seen_only_by) > 0),
  add column absorbed_into      uuid references customer (id),
  add column forgotten_at       timestamptz,
  add constraint gone_is_empty check (
    (person is null) = (absorbed_into is not null or forgotten_at is not null)
      and (person is not null or coalesce(nino_hash, surname_birth_hash, phone_hash, postcode_hash) is null));

create index customer_surname_birth on customer (surname_birth_hash) where surname_birth_hash is not null;
create index customer_phone_postcode on customer (phone_hash, postcode_hash) where phone_hash is not null;
create index customer_told on customer (told_at) where person is not null;
create index customer_absorbed on customer (absorbed_into) where absorbed_into is not null;

-- What became of a record, without any value: who, when, and the names of what changed.
create table customer_change (
  id          bigint      generated always as identity primary key,
  customer_id uuid        not null references customer (id),
  at          timestamptz not null,
  who         text        not null,
  what        text        not null,
  fields      jsonb       not null
);
create index customer_change_of on customer_change (customer_id, id);
create index customer_change_at on customer_change (at);

-- Two records that may be one person, each pair once. Kept while records change; once somebody has looked, the answer stays.
create table possible_duplicate (
  one          uuid        not null references customer (id),
  other        uuid        not null references customer (id),
  by_name      boolean     not null,
  by_contact   boolean     not null,
  apart_since  timestamptz,
  apart_for    text,
  primary key (one, other),
  check (one < other),
  check (by_name or by_contact)
);
create index possible_duplicate_other on possible_duplicate (other);

-- A journey that ended because its person had another one on a second record; and who alone may see a restricted person's.
alter table referral
  add column seen_only_by jsonb,
  drop constraint referral_state_check,
  add constraint referral_state_check
    check (state in ('OFFERED', 'DEFERRED', 'DECLINED', 'WITHDRAWN', 'REFERRED', 'ENDED', 'REOPENED', 'MERGED'));
drop index referral_not_followed_up;
create index referral_not_followed_up on referral (ended_at)
  where ended_at is not null and not ending_followed_up and state <> 'MERGED';

-- How often one person searches.
create index audit_searches on audit (who, at) where what = 'CUSTOMERS_SEARCHED';

-- How long what is kept, and what happens then: ISO 8601 periods after the last word. Our policy, to be changed here and in
-- docs/privacy.md together. A higher revision of a kind holds; rows are never changed.
create table retention (
  kind      text        not null check (kind in ('CUSTOMER', 'CUSTOMER_CHANGE', 'HISTORY', 'AUDIT')),
  revision  int         not null check (revision > 0),
  keep_for  text        not null check (keep_for ~ '^P[1-9][0-9]*[YMD]$'),
  deed      text        not null check (deed in ('FORGET', 'DELETE')),
  because   text        not null,
  primary key (kind, revision),
  check ((kind = 'CUSTOMER') = (deed = 'FORGET'))
);
insert into retention (kind, revision, keep_for, deed, because) values
  ('CUSTOMER',        1, 'P3Y', 'FORGET', 'after three years without a journey nobody is waiting, and whoever comes back is asked anew'),
  ('CUSTOMER_CHANGE', 1, 'P6Y', 'DELETE', 'as long as a complaint can be brought'),
  ('HISTORY',         1, 'P6Y', 'DELETE', 'as long as a complaint can be brought; the feed shows the last 30 days'),
  ('AUDIT',           1, 'P7Y', 'DELETE', 'evidence outlives what it is about');
