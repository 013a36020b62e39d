-- What one practitioner tells the next of a member when a group's lead changes, so that nobody tells their story twice. Each
-- summary is sealed with that person's key and goes when they are forgotten.
create table group_handover (
    id          uuid        primary key,
    referral_id uuid        not null references programme (referral_id),
    group_id    uuid        not null references module_group (id),
    written_by  text        not null,
    written_at  timestamptz not null,
    words       bytea       not null
);

create index group_handover_by_journey on group_handover (referral_id, written_at);
