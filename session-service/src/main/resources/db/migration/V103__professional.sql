-- The keys of single journeys, wrapped with the master key. In a schema of their own, because their backups are their own:
-- without its row nobody can read what was written of a journey, whatever else is restored.
create schema journey_keys;
create table journey_keys.journey_key (
    referral_id uuid        primary key,
    wrapped     bytea       not null,
    made_at     timestamptz not null
);

-- What a clinician who referred the person says: their profession, and words that only the journey's key opens.
create table professionals_word (
    referral_id uuid        primary key references programme (referral_id),
    version     bigint      not null check (version > 0),
    profession  text        not null,
    reasons     bytea       not null,
    written_at  timestamptz not null
);

-- Whose person is forgotten: nothing is written of them any more, whatever comes late.
create table forgotten_journey (
    referral_id  uuid        primary key,
    forgotten_at timestamptz not null
);
