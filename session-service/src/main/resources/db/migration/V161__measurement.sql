-- How somebody does, as they say it themselves: totals, and no words. At most one for each day and occasion.
create table measurement (
    id          uuid        primary key,
    referral_id uuid        not null references programme (referral_id),
    version     bigint      not null check (version > 0),
    occasion    text        not null check (occasion in ('START', 'MIDDLE', 'FINAL', 'REFRESHER')),
    asked_on    date        not null,
    self_harm   boolean     not null,
    written_at  timestamptz not null,
    constraint measured_once unique (referral_id, asked_on, occasion)
);

-- Null is "would rather not say", and never 0.
create table measurement_answer (
    measurement_id uuid    not null references measurement (id),
    measure        text    not null,
    total          integer,
    primary key (measurement_id, measure),
    constraint total_is_one_the_measure_has check (
        case measure
            when 'WELLBEING' then total is null or total between 1 and 10
            when 'CONFIDENCE' then total is null or total between 1 and 10
            when 'PAIN' then total is null or total between 0 and 10
            when 'PHQ_9' then total is null or total between 0 and 27
            when 'GAD_7' then total is null or total between 0 and 21
            else false
        end)
);

-- Serves the question what a person who came back would not answer on an earlier journey.
create index programme_by_customer on programme (customer_id);
