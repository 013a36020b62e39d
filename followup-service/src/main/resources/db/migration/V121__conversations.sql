-- The keys of single journeys, wrapped with the master key. In a schema of their own, because their backups are their own:
-- without its row nobody can read what was said on a journey, whatever else is restored.
create schema journey_keys;
create table journey_keys.journey_key (
  referral_id uuid        primary key,
  wrapped     bytea       not null,
  made_at     timestamptz not null
);

-- What people said, which only the journey's key opens. Words of before are sealed by the service when it starts.
create table spoken_words (
  contact_id  uuid  primary key references contact,
  referral_id uuid  not null,
  sealed      bytea not null
);
create index spoken_words_of_journey on spoken_words (referral_id);
create index contact_with_plain_words on contact (id) where situation is not null;

-- The whole conversation, except its words.
alter table contact
  add column steps_offered    text[],
  add column steps_answered   text[],
  add column work_kind        text,
  add column hours_per_week   int,
  add column annual_pay       int,
  add column satisfaction     int check (satisfaction between 1 and 5),
  add column techniques_used  text,
  add column programmes_share text,
  add column struggling       boolean;
update contact set steps_offered = '{}', steps_answered = '{}' where state = 'MADE';
