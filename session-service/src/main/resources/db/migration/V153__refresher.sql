-- A session after the end, for somebody whose techniques have slipped. Apart from the plan: it revives nothing, and no ending
-- is judged by it.
create table refresher (
    id                     uuid        primary key,
    referral_id            uuid        not null references programme (referral_id),
    version                bigint      not null check (version > 0),
    starts_at              timestamptz not null,
    medium                 text        not null check (medium in ('FACE_TO_FACE', 'TELEPHONE', 'VIDEO')),
    practitioner           text,
    attendance_code        text,
    attendance_reason      text,
    attendance_recorded_at timestamptz,
    cancelled              boolean     not null default false,
    constraint refresher_once unique (referral_id, starts_at),
    constraint attendance_is_whole check (
        (attendance_code is null) = (attendance_recorded_at is null)
            and (attendance_reason is null or attendance_code is not null))
);
