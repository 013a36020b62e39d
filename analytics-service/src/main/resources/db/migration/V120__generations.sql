-- A generation of the projection is a schema with all its tables, found by the search path of each transaction. One row
-- says which is read.
create schema generation_1;
do $$
declare
  held text;
begin
  foreach held in array array['fact', 'journey', 'counted', 'rollup', 'rollup_due', 'workplace'] loop
    execute format('alter table if exists %I set schema generation_1', held);
  end loop;
end $$;

alter table generation add column state text not null default 'BUILDING'
  check (state in ('BUILDING', 'READ', 'FORMER'));
update generation set state = 'READ' where read;
alter table generation drop column read;
create unique index generation_one_of_each on generation (state) where state in ('BUILDING', 'READ');
