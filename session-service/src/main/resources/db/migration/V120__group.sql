-- A group: people who do a module together. The checks repeat what the domain promises.
create table module_group (
    id                   uuid        primary key,
    version              bigint      not null check (version > 0),
    phase                text        not null check (phase in ('FILLING', 'RUNNING', 'CANCELLED')),
    provider             text        not null,
    module               text        not null,
    medium               text        not null,
    minimum              integer     not null check (minimum > 0),
    maximum              integer     not null check (maximum >= minimum),
    introduction         boolean     not null,
    every_weeks          integer     not null check (every_weeks > 0),
    venue_changes        integer     not null,
    practitioner_changes integer     not null,
    first_session_at     timestamptz not null
);

-- Serves the list: a provider's groups, the newest first, with and without a phase or module.
create index module_group_by_provider on module_group (provider, first_session_at desc, id desc);

create table group_session (
    id           uuid        primary key,
    group_id     uuid        not null references module_group (id),
    number       integer     not null check (number > 0),
    starts_at    timestamptz not null,
    venue        text,
    practitioner text        not null,
    constraint group_session_by_number unique (group_id, number)
);

-- Somebody on a group's list: with a place if they have a session to begin with, otherwise waiting. Who has left stays, so
-- that it is known why, and what they answered.
create table group_seat (
    id            uuid        primary key,
    group_id      uuid        not null references module_group (id),
    referral_id   uuid        not null references programme (referral_id),
    module        text        not null,
    since         timestamptz not null,
    from_session  integer     check (from_session > 0),
    waiver        text,
    waived_by     text,
    introduced_at timestamptz,
    offered_at    timestamptz,
    answer        text,
    left_at       timestamptz,
    left_because  text,
    constraint a_waiver_has_a_name check ((waiver is null) = (waived_by is null)),
    constraint leaving_has_a_reason check ((left_at is null) = (left_because is null))
);

-- Nobody is on two lists for the same module.
create unique index group_seat_once on group_seat (referral_id, module) where left_at is null;
create index group_seat_by_group on group_seat (group_id, since, id) where left_at is null;
