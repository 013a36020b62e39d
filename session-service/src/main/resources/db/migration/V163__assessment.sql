-- What the first meeting found, in codes; and where somebody went who was not accepted.
alter table programme
    add column conditions          text,
    add column other_support       text,
    add column about_groups        text,
    add column handed_back_to      text check (handed_back_to in ('ADVISER', 'GP')),
    add column not_accepted_told_by text,
    add column not_accepted_agrees text,
    add constraint handed_back_is_whole check (
        (handed_back_to is null) = (not_accepted_told_by is null)
            and (handed_back_to is null) = (not_accepted_agrees is null)
            and (handed_back_to is null or not_accepted_because is not null)
    );

-- What was written about somebody in words: one note of each kind for a journey, sealed with the journey's key.
create table sealed_note (
    referral_id uuid        not null references programme (referral_id),
    note        text        not null,
    version     bigint      not null check (version > 0),
    content     bytea       not null,
    written_at  timestamptz not null,
    primary key (referral_id, note)
);
