-- What senders of registers were told, so that a repeat is told the same: codes and ids. Purged with the keys of their
-- requests would be too soon for who reads it again; a report holds nothing that the programmes do not.
create table register (
    id        uuid        primary key,
    taken_at  timestamptz not null,
    providers jsonb       not null,
    report    jsonb       not null
);
