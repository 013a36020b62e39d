package org.opendoor.systemtests.recount;

import static org.opendoor.local.Service.SESSION;

import java.util.List;

/** How people did, as the first and the last total say; how near to work they were; and what they said of it. */
final class Changes {

    /** From the first to the last total: what was declined is none. */
    private static final String CHANGE = """
            with told as (
              select m.referral_id, a.total,
                     row_number() over (first_to_last) as nth,
                     count(*) over (partition by m.referral_id) as times
              from measurement m join measurement_answer a on a.measurement_id = m.id
              where a.measure = '%s' and a.total is not null and m.occasion <> 'REFRESHER'
              window first_to_last as (partition by m.referral_id order by m.asked_on,
                array_position(array['START', 'MIDDLE', 'FINAL'], m.occasion), m.id)),
            changed as (
              select referral_id, %s * (max(total) filter (where nth = times) - max(total) filter (where nth = 1)) as better
              from told where times > 1 group by referral_id)
            select referral_id, ended_on,
                   case when better >= %s then '%s' when better <= -%3$s then '%s' else '%s' end
            from changed join programme using (referral_id) where ending_kind <> 'MERGED'
            """;

    private static final String READINESS = """
            select p.referral_id, p.ended_on, p.work_readiness, n.work_readiness
            from programme p join next_steps n using (referral_id)
            where p.ending_kind <> 'MERGED' and p.work_readiness is not null
            """;

    private static final String FEEDBACK = """
            select referral_id, given_on,
                   case when satisfied > 3 then 'YES' when satisfied = 3 then 'NEITHER' else 'NO' end, expectations
            from feedback where occasion = 'FINAL_SESSION' and satisfied is not null
            """;

    private static final String UNMET = """
            select referral_id, plan_agreed_on, unmet_decided_by
            from programme join plan_item using (referral_id) where unmet_decided_by is not null
            """;

    private Changes() {}

    static List<Recounted> all() {
        return List.of(
                plain("WELLBEING", 1),
                plain("CONFIDENCE", 1),
                plain("PAIN", -1),
                reliable("PHQ_9", 6),
                reliable("GAD_7", 4),
                Recounted.of("READINESS_AT_END", SESSION, READINESS, "readiness_before", "readiness_after"),
                Recounted.of("FEEDBACK_GIVEN", SESSION, FEEDBACK, "satisfied", "expectations"),
                Recounted.of("WISH_UNMET", SESSION, UNMET, "decided_by"));
    }

    private static Recounted plain(String measure, int better) {
        return of(measure, CHANGE.formatted(measure, better, 1, "BETTER", "WORSE", "SAME"));
    }

    private static Recounted reliable(String measure, int points) {
        return of(
                measure,
                CHANGE.formatted(measure, -1, points, "RELIABLY_BETTER", "RELIABLY_WORSE", "NO_RELIABLE_CHANGE"));
    }

    private static Recounted of(String measure, String sql) {
        return Recounted.of(measure + "_MEASURED", SESSION, sql, "change");
    }
}
