-- What a provider's own systems know a person by: readable with the journey's key alone, found by the fingerprint of the
-- provider's own number. Both are gone when the person is forgotten.
create table patient_id (
    referral_id uuid        primary key references programme (referral_id),
    version     bigint      not null check (version > 0),
    provider    text        not null,
    sealed      bytea       not null,
    fingerprint bytea,
    told_at     timestamptz not null
);

-- Serves registers that speak of patients by the provider's own number.
create index patient_by_fingerprint on patient_id (provider, fingerprint) where fingerprint is not null;
