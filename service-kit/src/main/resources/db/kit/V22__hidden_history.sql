-- Journeys that named people alone may see: the feed of changes leaves them out for everybody, for it does not know names.
create table history_hidden (
  journey uuid primary key
);
