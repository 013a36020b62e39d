-- That somebody spoke to a person between sessions, or tried to. No words.
create table contact (
    id          uuid        primary key,
    referral_id uuid        not null references programme (referral_id),
    way         text        not null check (way in ('CALL', 'MESSAGE', 'LETTER', 'IN_PERSON')),
    reached     boolean     not null,
    at          timestamptz not null,
    by          text        not null
);
create index contact_of_journey on contact (referral_id, at desc, id desc);

-- Who stopped coming, and the last day on which they may still be heard of. A row is there only as long as that holds.
create table silence (
    referral_id uuid primary key references programme (referral_id),
    provider    text not null,
    since       date not null,
    last_day    date not null
);
create index silence_over on silence (provider, last_day);
