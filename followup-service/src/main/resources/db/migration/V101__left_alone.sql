-- Whether nobody gets in touch any more (dead, forgotten, or because they asked), and by which event of the journey.
alter table journey
  add column quiet          boolean not null default false,
  add column quiet_sequence bigint  not null default 0;
