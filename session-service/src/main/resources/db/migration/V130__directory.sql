-- What referral-service told of its directory, as far as this side needs it. `told_by` is the entry's counter of the event
-- that told so last: an older one that arrives late never overwrites a newer one. Nothing is removed, because journeys of
-- years ago refer to it; what is not `active` is only not to be chosen any more.
create table known_district (
    id               text    primary key,
    told_by          bigint  not null,
    default_provider text,
    active           boolean not null
);

create table known_provider (
    id        text    primary key,
    told_by   bigint  not null,
    districts jsonb   not null check (jsonb_typeof(districts) = 'array'),
    areas     jsonb   not null check (jsonb_typeof(areas) = 'array'),
    active    boolean not null
);

create table known_venue (
    id               text    primary key,
    told_by          bigint  not null,
    provider         text    not null,
    name             text    not null,
    postcode         text    not null,
    latitude         double precision,
    longitude        double precision,
    level_access     boolean not null,
    private_room     boolean not null,
    public_transport text,
    active           boolean not null,
    constraint both_or_none check ((latitude is null) = (longitude is null))
);

create table known_staff (
    id       text    primary key,
    told_by  bigint  not null,
    role     text    not null,
    provider text,
    district text,
    active   boolean not null,
    away     jsonb   not null check (jsonb_typeof(away) = 'array')
);

-- Serve "the venues" and "the practitioners of this provider", and "where is DH1" by the venues that lie there.
create index known_venue_of_provider on known_venue (provider, id);
create index known_staff_of_provider on known_staff (provider, id);
create index known_venue_by_outward on known_venue (split_part(postcode, ' ', 1));
