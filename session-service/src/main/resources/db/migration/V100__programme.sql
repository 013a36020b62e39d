-- A programme is one row: whose it is, how far it got, how it ended. The checks repeat what the domain promises, so that
-- no other way into the table can break it.
create table programme (
    referral_id                uuid primary key,
    version                    bigint  not null check (version > 0),
    stage                      text    not null
        check (stage in ('AWAITING', 'ASSESSMENT_BOOKED', 'ASSESSED', 'PLANNED', 'RUNNING', 'ENDED')),
    customer_id                uuid    not null,
    customer_kind              text    not null,
    district                   text    not null,
    provider                   text    not null,
    adviser                    text,
    centre                     text,
    referred_on                date    not null,
    wish_wanted                text    not null check (wish_wanted in ('YES', 'NO', 'NOT_ASKED')),
    wish_not_before            date,
    wish_times                 text    not null,
    appointment_id             uuid,
    appointment_starts_at      timestamptz,
    appointment_medium         text,
    appointment_practitioner   text,
    assessed_on                date,
    condition_group            text,
    work_readiness             text,
    not_accepted_because       text,
    plan_agreed_on             date,
    started                    boolean not null,
    ending_kind                text check (ending_kind in ('NOT_STARTED', 'NOT_ACCEPTED', 'DROPPED_OUT', 'COMPLETED')),
    ending_family              text,
    ending_reason              text,
    ending_further_reasons     text,
    ending_revision            integer check (ending_revision > 0),
    ended_on                   date,
    open_door_pace             text,
    open_door_not_before       date,
    constraint ended_has_an_ending check ((stage = 'ENDED') = (ending_kind is not null)),
    constraint completed_has_no_family check ((ending_kind = 'COMPLETED') = (ending_family is null)),
    constraint plan_after_assessment check (plan_agreed_on is null or assessed_on is not null)
);

-- Serve the worklist: a provider's programmes, longest referred first, with and without a stage.
create index programme_by_provider on programme (provider, referred_on, referral_id);
create index programme_by_provider_and_stage on programme (provider, stage, referred_on, referral_id);

-- A session of the plan and, once somebody has said it, what became of it: there is no second attendance to a session.
create table planned_session (
    id                         uuid primary key,
    referral_id                uuid    not null references programme (referral_id),
    number                     integer not null check (number > 0),
    starts_at                  timestamptz not null,
    module                     text    not null,
    delivery                   text    not null check (delivery in ('GROUP', 'ONE_TO_ONE')),
    attendance_id              uuid unique,
    attendance_code            text,
    attendance_reason          text,
    attendance_recorded_at     timestamptz,
    constraint session_by_number unique (referral_id, number),
    constraint attendance_is_whole check (
        (attendance_id is null) = (attendance_code is null)
            and (attendance_id is null) = (attendance_recorded_at is null)
            and (attendance_reason is null or attendance_id is not null)
    )
);
