-- The directory: an entry is never deleted, because journeys of years ago refer to it; "active" says whether it may be
-- chosen. Ids are given by whoever keeps the list. Writers queue up (pg_advisory_xact_lock), so what an entry refers to is
-- checked against what is true; the foreign keys hold it even if somebody writes without asking.
create table provider (
  code           text        primary key,
  version        bigint      not null,
  name           text        not null,
  programme_name text        not null,
  districts      jsonb       not null,
  areas          jsonb       not null,
  contact        text,
  active         boolean     not null,
  changed_at     timestamptz not null
);
-- Who serves a district, who serves a postcode.
create index provider_districts on provider using gin (districts jsonb_path_ops);
create index provider_areas on provider using gin (areas jsonb_path_ops);

create table district (
  code             text        primary key,
  version          bigint      not null,
  name             text        not null,
  delivery_model   text        not null check (delivery_model in ('ONE_TO_ONE', 'GROUP', 'MODULAR')),
  default_provider text        references provider (code),
  active           boolean     not null,
  changed_at       timestamptz not null
);

create table venue (
  id               text             primary key,
  version          bigint           not null,
  provider         text             not null references provider (code),
  name             text             not null,
  address          jsonb            not null,
  postcode         text             not null,
  latitude         double precision,
  longitude        double precision,
  level_access        boolean          not null,
  private_room     boolean          not null,
  parking          text,
  public_transport text,
  directions       text,
  entrance         text,
  phone            text             not null,
  active           boolean          not null,
  changed_at       timestamptz      not null,
  constraint venue_place_is_whole check ((latitude is null) = (longitude is null))
);
create index venue_of_provider on venue (provider, id);

-- The id is the opaque subject of the person's token. The display name is for colleagues and is said nowhere.
create table staff_member (
  id           text        primary key,
  version      bigint      not null,
  role         text        not null check (role in ('ADVISER', 'TEAM_LEADER', 'DISTRICT_MANAGER', 'PRACTITIONER')),
  district     text        references district (code),
  provider     text        references provider (code),
  display_name text        not null,
  active       boolean     not null,
  absences     jsonb       not null,
  changed_at   timestamptz not null,
  constraint staff_work_for_one check ((district is null) <> (provider is null))
);
create index staff_of_district on staff_member (district, id) where district is not null;
create index staff_of_provider on staff_member (provider, id) where provider is not null;
-- First import: providers name their contact before the staff are there, so it is left open and filled in by a second import.
alter table provider add constraint provider_contact foreign key (contact) references staff_member (id);

-- What imports did, row by row: who did not hear the answer asks again, and who wonders later finds it here.
create table directory_import (
  id          uuid        primary key,
  imported_at timestamptz not null,
  report      jsonb       not null
);
