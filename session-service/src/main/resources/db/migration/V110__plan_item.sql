-- A plan is an ordered list: modules with the number of sessions promised, dated or not, and onward referrals.
create table plan_item (
    id               uuid    primary key,
    referral_id      uuid    not null references programme (referral_id),
    place            integer not null check (place >= 0),
    module           text,
    delivery         text    check (delivery in ('GROUP', 'ONE_TO_ONE')),
    length           integer check (length > 0),
    group_id         uuid,
    unmet_wanted     text    check (unmet_wanted in ('GROUP', 'ONE_TO_ONE')),
    unmet_decided_by text,
    unmet_why        text,
    onward_to        text,
    constraint item_is_a_module_or_a_step_elsewhere check (
        (module is null) = (onward_to is not null)
            and (module is null) = (delivery is null)
            and (module is null) = (length is null)),
    constraint unmet_is_whole check (
        (unmet_wanted is null) = (unmet_decided_by is null) and (unmet_wanted is null) = (unmet_why is null)),
    constraint item_by_place unique (referral_id, place) deferrable initially deferred
);

-- Plans that were agreed before: one entry for each module and delivery, in the order in which they start.
insert into plan_item (id, referral_id, place, module, delivery, length)
select gen_random_uuid(),
       referral_id,
       row_number() over (partition by referral_id order by min(number)) - 1,
       module,
       delivery,
       count(*)
from planned_session
group by referral_id, module, delivery;

-- How, where and with whom; the session of a group's series is shared by its members.
alter table planned_session
    add column item_id       uuid references plan_item (id) deferrable initially deferred,
    add column medium        text not null default 'FACE_TO_FACE'
        check (medium in ('FACE_TO_FACE', 'TELEPHONE', 'VIDEO')),
    add column venue         text,
    add column practitioner  text,
    add column group_session uuid,
    -- Numbers follow the order of time: a move changes several within one transaction.
    drop constraint session_by_number,
    add constraint session_by_number unique (referral_id, number) deferrable initially deferred;

update planned_session
set item_id = plan_item.id
from plan_item
where plan_item.referral_id = planned_session.referral_id
  and plan_item.module = planned_session.module
  and plan_item.delivery = planned_session.delivery;

alter table planned_session
    alter column item_id set not null,
    alter column medium drop default;

-- Serves a register: whose session of this group's series it is.
create unique index session_of_group on planned_session (group_session, referral_id) where group_session is not null;
