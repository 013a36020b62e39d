-- The adviser of this journey who has left without another being named; what they owed is the district's until one is.
alter table journey add column adviser_gone text;
create index journey_left_by on journey (adviser_gone, referral_id) where adviser_gone is not null;
