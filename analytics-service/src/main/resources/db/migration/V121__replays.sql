-- Generations are built by replaying the topics: how far one is, and whose turn it is.
create sequence generation_number start with 2; -- a number is never used again: consumer groups are named after it
alter table generation
  alter column number set default nextval('generation_number'),
  add column id             uuid        not null default gen_random_uuid(),
  add column version        bigint      not null default 1,
  add column replayer       text,
  add column replayer_until timestamptz,
  add column worked_millis  bigint      not null default 0,
  add column left_out       bigint      not null default 0;

create table replay_position (
  generation      int    not null references generation on delete cascade,
  topic           text   not null,
  kafka_partition int    not null,
  first_offset    bigint not null,
  next_offset     bigint not null,
  end_offset      bigint not null,
  primary key (generation, topic, kafka_partition)
);

-- Makes the schema of a generation, with the tables of the one that is read, empty; answers how many.
create function make_generation(wanted int) returns int language plpgsql as $$
declare
  model text := (select 'generation_' || number from generation where state = 'READ');
  held  text;
  made  int  := 0;
begin
  execute format('create schema %I', 'generation_' || wanted);
  for held in select tablename from pg_tables where schemaname = model loop
    execute format('create table %I.%I (like %I.%I including all)', 'generation_' || wanted, held, model, held);
    made := made + 1;
  end loop;
  return made;
end $$;

-- Drops it all; answers how many tables. It goes without saying that tables go with their schema.
create function drop_generation(gone int) returns int language plpgsql set client_min_messages = warning as $$
declare
  held int := (select count(*) from pg_tables where schemaname = 'generation_' || gone);
begin
  execute format('drop schema %I cascade', 'generation_' || gone);
  return held;
end $$;
