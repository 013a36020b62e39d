-- The catalogue of modules as it ships: S2 3.1.2 and 3.3, and the five programmes of S1. A provider gives them its own way in
-- provider_module. "Usual" lengths are those of the sources; where they have none, six, as for other groups of its kind.
create table module_template (
    code            text    primary key,
    name            text    not null,
    delivery        text    not null check (delivery in ('GROUP', 'ONE_TO_ONE')),
    sessions        integer not null check (sessions between sessions_from and sessions_to),
    sessions_from   integer not null check (sessions_from > 0),
    sessions_to     integer not null,
    weeks           integer not null check (weeks > 0),
    minimum         integer not null check (minimum > 0),
    maximum         integer not null check (maximum >= minimum),
    condition_group text    check (condition_group in ('PHYSICAL', 'MENTAL')),
    introductory    boolean not null,
    -- What the sources let come before it; a provider decides whether it must.
    usually_after   text    not null default '',
    place           integer not null unique
);

insert into module_template (place, code, name, delivery, sessions, sessions_from, sessions_to, weeks, minimum, maximum,
                             condition_group, introductory, usually_after)
values (1, 'GENERIC_GROUP', 'Managing your condition', 'GROUP', 6, 5, 7, 6, 4, 12, null, true, ''),
       (2, 'DEPRESSION', 'Lifting your mood', 'GROUP', 6, 6, 6, 6, 4, 12, 'MENTAL', true, ''),
       (3, 'ANXIETY', 'Managing worry', 'GROUP', 6, 6, 6, 6, 4, 12, 'MENTAL', true, ''),
       (4, 'ANGER_MANAGEMENT', 'Managing anger', 'GROUP', 6, 6, 6, 6, 4, 12, 'MENTAL', true, ''),
       (5, 'CONFIDENCE_BUILDING', 'Building confidence', 'GROUP', 6, 6, 6, 6, 4, 12, null, true, ''),
       (6, 'RELAXATION', 'Relaxation', 'GROUP', 4, 3, 4, 4, 4, 12, null, true, ''),
       (7, 'GROUP_THERAPY', 'Talking together', 'GROUP', 6, 6, 6, 6, 4, 10, 'MENTAL', true, ''),
       (8, 'SLEEP_WELL', 'Sleep well', 'GROUP', 6, 6, 6, 6, 4, 12, null, true, 'GENERIC_GROUP'),
       (9, 'PAIN_MANAGEMENT', 'Living with pain', 'GROUP', 6, 6, 6, 6, 4, 12, 'PHYSICAL', true, 'GENERIC_GROUP'),
       (10, 'MENTAL_HEALTH', 'One-to-one sessions with goals', 'ONE_TO_ONE', 8, 6, 12, 8, 1, 1, 'MENTAL', false, ''),
       (11, 'COUNSELLING', 'Counselling', 'ONE_TO_ONE', 8, 8, 9, 8, 1, 1, null, false, ''),
       (12, 'PAIN_ONE_TO_ONE', 'Living with pain, one-to-one', 'ONE_TO_ONE', 8, 6, 12, 8, 1, 1, 'PHYSICAL', false, ''),
       (13, 'HOLISTIC_THERAPY', 'Relaxation and holistic therapy', 'ONE_TO_ONE', 4, 3, 4, 4, 1, 1, null, false, ''),
       -- Three days; also reached by an onward referral.
       (14, 'LIFE_SKILLS', 'Life skills', 'GROUP', 3, 3, 3, 1, 4, 12, null, true, ''),
       (15, 'CARDIAC_REHABILITATION', 'After a heart problem', 'GROUP', 12, 6, 12, 12, 4, 12, 'PHYSICAL', true, ''),
       (16, 'COUNSELLING_SIX_WEEKS', 'Counselling over six weeks', 'ONE_TO_ONE', 6, 6, 6, 6, 1, 1, null, false, ''),
       (17, 'LOWER_BACK_PAIN', 'Lower back pain', 'GROUP', 12, 6, 12, 12, 4, 12, 'PHYSICAL', true, ''),
       -- At the workplace.
       (18, 'SMOKING_CESSATION', 'Stopping smoking', 'GROUP', 6, 6, 12, 6, 4, 12, null, true, ''),
       (19, 'EXERCISE_REFERRAL', 'Exercise, referred by your GP', 'GROUP', 12, 6, 12, 12, 4, 12, 'PHYSICAL', true, '');

-- How a provider gives a module, or one of its own. Every version stays: the newest holds, all of them are its history.
create table provider_module (
    provider        text        not null,
    code            text        not null,
    version         bigint      not null check (version > 0),
    name            text        not null,
    delivery        text        not null check (delivery in ('GROUP', 'ONE_TO_ONE')),
    sessions        integer     not null check (sessions > 0),
    weeks           integer     not null check (weeks > 0),
    minimum         integer     not null check (minimum > 0),
    maximum         integer     not null check (maximum >= minimum),
    condition_group text        check (condition_group in ('PHYSICAL', 'MENTAL')),
    introductory    boolean     not null,
    must_follow     text        not null,
    offered         boolean     not null,
    changed_at      timestamptz not null,
    changed_by      text        not null,
    primary key (provider, code, version)
);
