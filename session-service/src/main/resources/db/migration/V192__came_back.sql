-- From which journey somebody came back, as their referral said: their earlier programmes are found by it too, where they
-- have another record by now.
create table came_back (
    referral_id          uuid primary key references programme (referral_id),
    previous_referral_id uuid not null
);
create index came_back_from on came_back (previous_referral_id);
