-- Changes of the person's eligibility that their adviser answered, perhaps before the change itself was heard of.
alter table journey
  add column answered uuid[] not null default '{}';
