-- What somebody spent to come to a session. One for each person, session and kind, and so it is paid once: whatever the
-- code does, there is no second row to pay. The session is not referred to, because a plan that changes may lose it.
create table travel_claim (
    id               uuid        primary key,
    referral_id      uuid        not null references programme (referral_id),
    session_id       uuid        not null,
    kind             text        not null check (kind in ('BUS', 'TRAIN', 'PETROL', 'PARKING', 'TAXI')),
    held_on          date        not null,
    provider         text        not null,
    version          bigint      not null check (version > 0),
    pence            integer     not null check (pence between 1 and 10000),
    state            text        not null check (state in ('ENTERED', 'APPROVED', 'DECLINED', 'PAID')),
    declined_because text,
    entered_by       text        not null,
    entered_at       timestamptz not null,
    approved_by      text,
    approved_at      timestamptz,
    paid_by          text,
    paid_at          timestamptz,
    constraint travel_claimed_once unique (referral_id, session_id, kind),
    constraint declined_says_why check ((state = 'DECLINED') = (declined_because is not null)),
    constraint paid_was_approved check (state <> 'PAID' or approved_at is not null),
    constraint paid_says_when check ((state = 'PAID') = (paid_at is not null))
);

-- Serve the list of what is to be approved or paid, oldest first, with and without a state.
create index travel_claim_by_provider on travel_claim (provider, entered_at, id);
create index travel_claim_by_provider_and_state on travel_claim (provider, state, entered_at, id);
