-- Reports of registers are kept 90 days. The one timer of that sets itself again each day.
create index register_taken on register (taken_at);

insert into timer (kind, key, due) values ('old-register-reports', 'daily', now()) on conflict do nothing;
