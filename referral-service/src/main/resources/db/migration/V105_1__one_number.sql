-- Two records for which one number was told: the number stays with the first until somebody has looked.
alter table possible_duplicate
  add column by_number boolean not null default false,
  drop constraint possible_duplicate_check1,
  add constraint possible_duplicate_because check (by_name or by_contact or by_number);
