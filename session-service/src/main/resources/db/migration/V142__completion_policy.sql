-- By which version of the completion policy an ending was judged; none where somebody said that it is over. What ended
-- before policies were counted was judged by the first: every completion, and whoever has an answer for every session and
-- no other reason than OTHER.
alter table programme add column ending_policy integer check (ending_policy > 0);

update programme set ending_policy = 1
where ending_kind = 'COMPLETED'
   or (ending_kind in ('NOT_STARTED', 'DROPPED_OUT') and ending_reason = 'OTHER' and ending_further_reasons is null
       and plan_agreed_on is not null
       and not exists (select 1 from planned_session
                       where planned_session.referral_id = programme.referral_id and attendance_id is null));

alter table programme add constraint completed_is_judged
    check (ending_kind is distinct from 'COMPLETED' or ending_policy is not null);
