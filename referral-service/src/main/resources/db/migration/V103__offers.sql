-- How the programme was offered: at which interview, after what, and whether the adviser goes on seeing the person.
alter table referral
  add column interview       text,
  add column offered_before  jsonb not null default '[]',
  add column adviser_contact text;

-- Offers made before they had a term wait from now on as long as the policy says for new ones.
insert into timer (kind, key, due)
select 'unanswered-offer', cast(id as text), now() + interval '21 days' from referral where state = 'OFFERED';
