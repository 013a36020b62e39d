-- Serves the daily look for registers that are missing, whoever's they are.
create index register_missing on planned_session (starts_at) where awaited_by is not null;

-- The one timer of that look; it sets itself again each day.
insert into timer (kind, key, due) values ('missing-registers', 'daily', now()) on conflict do nothing;
