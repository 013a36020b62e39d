-- Where the first meeting takes place, and from which slot it was booked.
alter table programme
    add column appointment_venue   text,
    add column appointment_slot_id uuid;

-- Every booking, move and cancellation of a first meeting, with who asked and why. For the NHS side only.
create table first_meeting_step (
    number         bigint      generated always as identity primary key,
    referral_id    uuid        not null references programme (referral_id),
    appointment_id uuid        not null,
    deed           text        not null check (deed in ('BOOKED', 'RESCHEDULED', 'CANCELLED')),
    starts_at      timestamptz not null,
    medium         text        not null,
    practitioner   text,
    venue          text,
    slot_id        uuid,
    asked_by       text check (asked_by in ('PERSON', 'PROVIDER', 'REFERRER', 'TRANSFER')),
    because        text,
    done_at        timestamptz not null,
    constraint asked_or_booked check ((deed = 'BOOKED') = (asked_by is null)),
    constraint people_have_reasons check ((because is not null) = (asked_by is not null and asked_by = 'PERSON'))
);

create index first_meeting_step_of_journey on first_meeting_step (referral_id, number);
