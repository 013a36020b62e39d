-- Who assessed: the person's lead from then on.
alter table programme add column assessed_by text;
