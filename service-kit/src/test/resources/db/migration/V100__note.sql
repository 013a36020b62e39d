create table note (
  id       uuid   primary key,
  district text   not null,
  words    text   not null,
  version  bigint not null
);
create index note_district on note (district, id);
create table rung (
  key text not null
);
