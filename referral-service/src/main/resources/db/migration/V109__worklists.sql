-- What waits for somebody at the Jobcentre. Since when: by the platform's clock, as people count.
alter table referral
  add column began_at             timestamptz,
  add column referred_at          timestamptz,
  add column first_appointment_at timestamptz;

update referral r
set began_at = coalesce((select min(h.at) from history h where h.journey = r.id), changed_at),
    referred_at = coalesce(
      (select min(h.at) from history h where h.journey = r.id and h.type = 'opendoor.referral.referred.v1'),
      case when state = 'REFERRED' then changed_at end);

alter table referral
  alter column began_at set not null,
  add constraint referred_at_is_known check (state <> 'REFERRED' or referred_at is not null);

-- One index for each list, holding only what is on it: a page is a walk along it, however many journeys there are. The
-- conditions are those of WorkStore, word for word; WorkIndexesIT asks PostgreSQL whether it agrees.
create index referral_undecided on referral (district, began_at, id)
  where state = 'OFFERED' and kind <> 'NOT_WITH_JOBCENTRE';
create index referral_without_appointment on referral (district, referred_at, id)
  where state = 'REFERRED' and first_appointment_at is null and kind <> 'NOT_WITH_JOBCENTRE';
create index referral_by_others on referral (district, began_at, id)
  where source <> 'M5' and state in ('OFFERED', 'DEFERRED', 'REFERRED') and kind <> 'NOT_WITH_JOBCENTRE';
