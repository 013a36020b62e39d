-- A time that a practitioner keeps free for a first meeting. Found by who is there and when it begins; had by one
-- appointment at most, whatever two bookings at the same moment believe.
create table assessment_slot (
    id             uuid        primary key,
    version        bigint      not null check (version > 0),
    state          text        not null check (state in ('OPEN', 'BOOKED', 'WITHDRAWN')),
    provider       text        not null,
    practitioner   text        not null,
    medium         text        not null check (medium in ('FACE_TO_FACE', 'TELEPHONE', 'VIDEO')),
    venue          text,
    starts_at      timestamptz not null,
    minutes        integer     not null check (minutes > 0),
    recorded_at    timestamptz not null,
    referral_id    uuid references programme (referral_id),
    appointment_id uuid,
    constraint one_slot_at_a_time unique (provider, practitioner, starts_at),
    constraint one_slot_for_an_appointment unique (appointment_id),
    constraint booked_by_somebody check (
        (state = 'BOOKED') = (appointment_id is not null) and (state = 'BOOKED') = (referral_id is not null)),
    constraint a_place_to_meet_face_to_face check ((medium = 'FACE_TO_FACE') = (venue is not null))
);

-- Serve the provider's own list, and the search for the next that are free.
create index slot_of_provider on assessment_slot (provider, starts_at, id);
create index slot_open on assessment_slot (provider, starts_at, id) where state = 'OPEN';
