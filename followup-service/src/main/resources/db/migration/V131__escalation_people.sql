-- Who was told of a late contact, by opaque id; empty where the directory knew nobody who was there. Absent in rows of before.
alter table escalation add column people text[];
