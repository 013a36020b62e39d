-- What comes next, as agreed on last; and what somebody thinks of it, on each occasion on which they were asked. Codes and
-- marks only: words are sealed notes.
create table next_steps (
    referral_id    uuid        primary key references programme (referral_id),
    version        bigint      not null check (version > 0),
    agreed_on      date        not null,
    work_readiness text        not null,
    steps          text        not null,
    written_at     timestamptz not null
);

create table feedback (
    referral_id  uuid        not null references programme (referral_id),
    occasion     text        not null check (occasion in ('FINAL_SESSION', 'FEEDBACK_GROUP')),
    version      bigint      not null check (version > 0),
    given_on     date        not null,
    form_version integer     not null,
    led_by       text        not null,
    reason       text,
    satisfied    integer     check (satisfied between 1 and 5),
    expectations text        check (expectations in ('YES', 'IN_PART', 'NO')),
    helped       text        not null,
    written_at   timestamptz not null,
    primary key (referral_id, occasion),
    constraint overall_is_whole check ((satisfied is null) = (expectations is null))
);
