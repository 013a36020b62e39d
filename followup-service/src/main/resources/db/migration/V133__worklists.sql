-- Whose list it is on: one desk for each district and for each provider, the wall between them. A follow-up's is its own columns
-- in one word; a contact's is its follow-up's, kept in step on every save. A contact is looked at on its due day, or on the day
-- agreed for it where that is sooner.
alter table follow_up
  add column desk text generated always as
    (case when provider_owned then 'provider/' || provider else 'district/' || district end) stored,
  add column invitation_out date;
alter table contact
  add column desk   text,
  add column act_on date generated always as (least(due_on, booked_on)) stored;
update contact c set desk = f.desk from follow_up f where f.referral_id = c.referral_id;
alter table contact alter column desk set not null;
alter table journey add column invited_on date;

-- One index for each list, holding only what is on it: a page is a walk along it for each desk of the caller, however many
-- contacts were ever made. The conditions are those of WorkSql; WorkIndexesIT asks PostgreSQL whether it agrees.
-- contact_of_owner does all that contact_owed_by did.
drop index contact_owed_by;
create index contact_of_owner on contact (owner_id, act_on, id) where state = 'DUE';
create index contact_on_desk on contact (desk, due_on, id) where state = 'DUE';
create index contact_without_owner on contact (desk, due_on, id) where state = 'DUE' and owner_kind = 'DISTRICT_QUEUE';
create index contact_checking_in on contact (desk, due_on, id)
  where state = 'DUE' and (starts_with(cause, 'CHECK_IN-') or starts_with(cause, 'IN_WORK-'));
create index follow_up_invitation_out on follow_up (desk, invitation_out desc, referral_id desc) where invitation_out is not null;
