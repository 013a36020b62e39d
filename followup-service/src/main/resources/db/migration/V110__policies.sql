-- When somebody gets in touch: versions of a policy, national or of one district. Added to, never changed or deleted.
-- The newest id tells whether anything is new, so writers take turns (an advisory lock).
create table policy (
  id      bigint      generated always as identity primary key,
  scope   text        not null,
  version int         not null check (version > 0),
  content jsonb       not null,
  made_by text        not null,
  made_at timestamptz not null,
  unique (scope, version)
);

insert into policy (scope, version, made_by, made_at, content)
select 'national', 1, 'open-door', '2026-11-23T00:00:00Z', jsonb_build_object(
  'afterEnding', jsonb_build_object('workingDays', (
    select jsonb_object_agg(ending, (
             select jsonb_object_agg(kind, days)
             from unnest(array['MANDATORY', 'VOLUNTARY', 'SCREENED_OUT', 'NOT_WITH_JOBCENTRE']) as kind))
    from (values ('COMPLETED', 10), ('DROPPED_OUT', 5), ('NOT_STARTED', 5),
                 ('NOT_ACCEPTED', 5), ('DECLINED', 20), ('WITHDRAWN', 20)) as pace (ending, days))),
  'days', '{"whenWanted": 3, "afterChange": 5, "afterCall": 2, "afterStruggling": 3, "toSecondLevel": 5}'::jsonb,
  'checkIns', '{"completed": [3, 6, 12], "inWork": [1, 3, 6, 12], "plannedBefore": 5}'::jsonb,
  'invitations', '{"standard": [3, 6, 12], "once": 6, "afterReview": [3, 6], "sender": "PROVIDER"}'::jsonb,
  'attemptsBeforeLetter', 3);

-- The policy a promise was made under; what was promised before there were versions was promised under the first.
alter table contact
  add column policy_scope   text not null default 'national',
  add column policy_version int  not null default 1;
