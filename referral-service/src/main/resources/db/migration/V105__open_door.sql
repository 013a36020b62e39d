-- Links by which a person comes back. Only a hash of the token is kept: who reads this table can open no door.
create table door_link (
  id         bigint      generated always as identity primary key,
  hash       bytea       not null constraint door_link_unique unique,
  journey    uuid        not null references referral (id),
  at         timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index door_link_of on door_link (journey);

-- Which kinds are kept is said by the code that keeps the schedule; a list here would have to be changed with every theme.
alter table retention drop constraint retention_kind_check;
insert into retention (kind, revision, keep_for, deed, because) values
  ('DOOR_LINK', 1, 'P6M', 'DELETE', 'three months it can be used, and three more it can be told from a wrong one');
