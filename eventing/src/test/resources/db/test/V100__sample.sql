-- The writing side: one row per key, locked by each command, and what was accepted.
create table subject (key text primary key, said bigint not null);
create table accepted (id uuid primary key, key text not null, nth bigint not null);

-- The hearing side: one row per effect, with nothing that would make it unique, so that a double can be seen.
create table effect (nth bigint generated always as identity primary key, id uuid not null, key text not null, sequence bigint not null,
                     correlation uuid not null);
create table base (key text primary key);
