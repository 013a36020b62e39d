-- A programme of a person who had two records and goes on in the other one: an ending that nobody announces here.
alter table programme
    drop constraint programme_ending_kind_check,
    add constraint programme_ending_kind_check
        check (ending_kind in ('NOT_STARTED', 'NOT_ACCEPTED', 'DROPPED_OUT', 'COMPLETED', 'MERGED')),
    drop constraint completed_has_no_family,
    add constraint completed_has_no_family
        check ((ending_kind in ('COMPLETED', 'MERGED')) = (ending_family is null));
