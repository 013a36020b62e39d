-- What people were offered before they left, and what they said. Reasons are clinical detail: no table of another service.
create table alternative_answer (
    referral_id uuid        not null references programme (referral_id),
    answered_at timestamptz not null,
    reason      text        not null,
    alternative text        not null,
    answer      text        not null check (answer in ('DECLINED', 'ACCEPTED')),
    primary key (referral_id, answered_at, alternative)
);
