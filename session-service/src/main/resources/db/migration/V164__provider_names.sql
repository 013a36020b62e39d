-- What a provider is called, and what it calls the programme: people know it by that name, and it stands on their papers.
alter table known_provider
    add column name           text not null default 'our service',
    add column programme_name text not null default 'our programme';
alter table known_provider
    alter column name drop default,
    alter column programme_name drop default;
