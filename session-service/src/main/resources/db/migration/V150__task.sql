-- Something that somebody at a provider has to do. Its natural key is what makes one occasion one task. Words about a person
-- are sealed with the journey's key.
create table task (
    id              uuid        primary key,
    version         bigint      not null check (version > 0),
    kind            text        not null,
    subject         text        not null check (subject in ('JOURNEY', 'GROUP')),
    about           uuid        not null,
    cause           text        not null,
    provider        text        not null,
    owner           text,
    due_on          date        not null,
    opened_at       timestamptz not null,
    state           text        not null check (state in ('OPEN', 'LATE', 'DONE', 'DROPPED')),
    late_since      timestamptz,
    outcome         text,
    done_by         text,
    dropped_because text,
    settled_at      timestamptz,
    words           bytea,
    note            bytea,
    constraint task_once unique (about, kind, cause),
    constraint late_says_since check (state <> 'LATE' or late_since is not null),
    constraint done_says_what check ((state = 'DONE') = (outcome is not null) and (state = 'DONE') = (done_by is not null)),
    constraint dropped_says_why check ((state = 'DROPPED') = (dropped_because is not null)),
    constraint settled_says_when check ((state in ('DONE', 'DROPPED')) = (settled_at is not null))
);

-- Serve the lists of what is to be done, by due day: a provider's, and its of one kind. They hold nothing else.
create index task_to_do on task (provider, due_on, id) where state in ('OPEN', 'LATE');
create index task_to_do_of_kind on task (provider, kind, due_on, id) where state in ('OPEN', 'LATE');

-- Who did what with it, and when; one line for each version.
create table task_history (
    task_id uuid        not null references task (id),
    version bigint      not null,
    at      timestamptz not null,
    who     text        not null,
    what    text        not null,
    primary key (task_id, version)
);
