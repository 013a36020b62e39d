-- What a person lets their adviser see: a row for each time they said so, or took it back (no purpose). Rows are only added;
-- they go when the person is forgotten.
create table consent (
    referral_id uuid        not null references programme (referral_id),
    item        text        not null,
    version     bigint      not null check (version > 0),
    purpose     text,
    told_at     timestamptz not null,
    told_by     text        not null,
    primary key (referral_id, item, version)
);
