-- What referral-service told of its directory, as far as this side needs it: who is there to be told of a late contact. `told_by`
-- is the entry's counter of the event that told so last: an older one that arrives late never overwrites a newer one. Nothing is
-- removed, because contacts of years ago name it; who is not `active` is only not to be named any more.
create table known_provider (
  id      text    primary key,
  told_by bigint  not null,
  contact text,
  active  boolean not null
);

create table known_staff (
  id       text    primary key,
  told_by  bigint  not null,
  role     text    not null,
  district text,
  provider text,
  active   boolean not null,
  away     jsonb   not null check (jsonb_typeof(away) = 'array')
);

-- Serve "who is of this district, or of this provider", and "for whom does somebody stand in".
create index known_staff_of_district on known_staff (district, id) where district is not null;
create index known_staff_of_provider on known_staff (provider, id) where provider is not null;
create index known_staff_covered_by on known_staff using gin (away jsonb_path_ops) where away <> '[]';
