-- What changed about a person's benefit, work or home. A fact is told once: kind and day are its key.
create table eligibility_change (
  id             uuid        primary key,
  customer_id    uuid        not null references customer (id),
  changed        text        not null
                 check (changed in ('DISALLOWED', 'TO_JSA', 'TO_ESA', 'STARTED_WORK', 'STOPPED_WORK', 'MOVED')),
  effective_on   date        not null,
  hours_per_week int         check (hours_per_week between 1 and 168),
  annual_pay     int         check (annual_pay between 0 and 1000000),
  to_district    text,
  to_provider    text,
  told_at        timestamptz not null,
  constraint eligibility_change_once unique (customer_id, changed, effective_on),
  constraint only_work_has_pay check (changed = 'STARTED_WORK' or (hours_per_week is null and annual_pay is null)),
  constraint only_a_move_leads_somewhere check (to_district is null or changed = 'MOVED'),
  constraint a_provider_is_in_a_district check (to_provider is null or to_district is not null)
);

-- Of which journeys it was said, and what the adviser answered where a move to Jobseeker's Allowance asked for an answer.
create table eligibility_told (
  referral_id uuid        not null references referral (id),
  change_id   uuid        not null references eligibility_change (id),
  agreed      boolean,
  answered_by text,
  answered_at timestamptz,
  primary key (referral_id, change_id),
  constraint an_answer_is_whole check ((agreed is null) = (answered_by is null) and (agreed is null) = (answered_at is null))
);
create index eligibility_told_change on eligibility_told (change_id);
