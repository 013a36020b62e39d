-- What somebody would have needed of a first meeting and nobody had: codes, no place of theirs and no words. '' and 0 stand
-- for "anything suits", so that the same wish is the same row.
create table unmet_slot_wish (
    id                 uuid    primary key,
    referral_id        uuid    not null references programme (referral_id),
    told_on            date    not null,
    times              text    not null,
    days               text    not null,
    media              text    not null,
    privately          boolean not null,
    travel             text    not null,
    at_most_kilometres integer not null,
    with_a_start       boolean not null,
    constraint one_wish_a_day unique
        (referral_id, told_on, times, days, media, privately, travel, at_most_kilometres, with_a_start)
);
