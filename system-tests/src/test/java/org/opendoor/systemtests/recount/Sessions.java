package org.opendoor.systemtests.recount;

import static org.opendoor.local.Service.SESSION;

import java.util.List;

/** Who came, who completed, and who had the same people and places throughout. */
final class Sessions {

    /** Attended, or missed and not rebooked; what the provider cancelled counts for nothing. */
    private static final String MONTHS = """
            with counting as (
              select referral_id, date_trunc('month', starts_at at time zone 'Europe/London')::date as month,
                     attendance_code in ('5', '6') as came, attendance_reason as reason
              from planned_session where attendance_code in ('5', '6', '2', '3', '7')),
            months as (
              select referral_id, month, bool_and(came) as every, bool_or(came) as one
              from counting group by referral_id, month),
            reasons as (
              select distinct on (referral_id, month) referral_id, month, reason
              from counting where not came
              group by referral_id, month, reason order by referral_id, month, count(*) desc, reason)
            """;

    private static final String ALL = MONTHS + "select referral_id, month from months where every";
    private static final String SOME = MONTHS
            + "select referral_id, month, reason from months join reasons using (referral_id, month) where one and not every";
    private static final String NONE = MONTHS
            + "select referral_id, month, reason from months join reasons using (referral_id, month) where not one";

    private static final String ENDED = """
            with attended as (
              select referral_id, count(*) as sessions,
                     case when count(distinct practitioner) > 1 then 'SEVERAL' else 'ONE' end as practitioners,
                     case when count(distinct venue) > 1 then 'SEVERAL' else 'ONE' end as venues
              from planned_session where attendance_code in ('5', '6') group by referral_id),
            planned as (select referral_id, sum(length) as sessions from plan_item group by referral_id),
            ended as (
              select p.referral_id, p.ended_on, p.condition_group, p.ending_kind,
                     coalesce(p.ending_reason, 'NOT_STATED') as reason, p.ending_family = 'WORK' as for_work,
                     a.practitioners, a.venues,
                     case least(a.sessions * 4 / l.sessions, 3)
                          when 0 then 'FIRST_QUARTER' when 1 then 'SECOND_QUARTER' when 2 then 'THIRD_QUARTER'
                          else 'LAST_QUARTER' end as stage
              from programme p join attended a using (referral_id) join planned l using (referral_id))
            """;

    private static final String COMPLETED = ENDED
            + "select referral_id, ended_on, condition_group, practitioners, venues from ended where ending_kind = 'COMPLETED'";
    private static final String LEFT = ENDED + """
            select referral_id, ended_on, condition_group, practitioners, venues, stage, reason
            from ended where ending_kind = 'DROPPED_OUT' and not for_work
            """;
    private static final String FOR_WORK = ENDED + """
            select referral_id, ended_on, condition_group, practitioners, venues, stage
            from ended where ending_kind = 'DROPPED_OUT' and for_work
            """;

    private Sessions() {}

    static List<Recounted> all() {
        return List.of(
                Recounted.of("CAME_TO_ALL", SESSION, ALL),
                Recounted.of("MISSED_SOME", SESSION, SOME, "reason"),
                Recounted.of("CAME_TO_NONE", SESSION, NONE, "reason"),
                Recounted.of("COMPLETED", SESSION, COMPLETED, "condition", "practitioners", "venues"),
                Recounted.of("LEFT_EARLY", SESSION, LEFT, "condition", "practitioners", "venues", "stage", "reason"),
                Recounted.of("LEFT_FOR_WORK", SESSION, FOR_WORK, "condition", "practitioners", "venues", "stage"));
    }
}
