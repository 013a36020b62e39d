package org.opendoor.systemtests.recount;

import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.Service.SESSION;

import java.util.List;

/** The steps of the way, and how it ended. */
final class Steps {

    private static final String OFFERED = """
            select id, began_at at time zone 'Europe/London', case when previous is null then 'NO' else 'YES' end,
                   kind, district, provider
            from referral
            """;

    private static final String REFERRED = """
            select id, referred_at at time zone 'Europe/London', case when previous is null then 'NO' else 'YES' end
            from referral where referred_at is not null
            """;

    private static final String SAID_NO =
            "select id, ended_on from referral where ending_kind in ('DECLINED', 'WITHDRAWN')";

    private static final String NEVER_STARTED = """
            select referral_id, ended_on, coalesce(ending_reason, not_accepted_because, 'NOT_STATED')
            from programme where ending_kind in ('NOT_STARTED', 'NOT_ACCEPTED')
            """;

    private static final String SEEN = """
            select referral_id, assessed_on,
                   case when assessed_on - referred_on <= 7 then 'UP_TO_7'
                        when assessed_on - referred_on <= 14 then 'FROM_8_TO_14'
                        when assessed_on - referred_on <= 28 then 'FROM_15_TO_28'
                        when assessed_on - referred_on <= 42 then 'FROM_29_TO_42'
                        else 'OVER_42' end,
                   condition_group
            from programme where assessed_on is not null
            """;

    private static final String STARTED = """
            select s.referral_id, min(s.starts_at at time zone 'Europe/London'), p.condition_group, i.delivery, i.module
            from planned_session s
            join programme p using (referral_id)
            join plan_item i on i.referral_id = s.referral_id and i.place = (
              select min(place) from plan_item first where first.referral_id = s.referral_id and module is not null)
            where s.attendance_code in ('5', '6')
            group by s.referral_id, p.condition_group, i.delivery, i.module
            """;

    private static final String CAME_BACK = """
            select left_one.id, next.referred_at at time zone 'Europe/London'
            from referral left_one join referral next on next.id = left_one.next
            where left_one.state = 'REOPENED'
            """;

    private Steps() {}

    static List<Recounted> all() {
        return List.of(
                Recounted.of("OFFERED", REFERRAL, OFFERED, "\"returning\"", "customer_kind", "district", "provider"),
                Recounted.of("REFERRED", REFERRAL, REFERRED, "\"returning\""),
                Recounted.of("SAID_NO", REFERRAL, SAID_NO),
                Recounted.of("NEVER_STARTED", SESSION, NEVER_STARTED, "reason"),
                Recounted.of("SEEN", SESSION, SEEN, "waiting", "condition"),
                Recounted.of("STARTED", SESSION, STARTED, "condition", "mode", "module"),
                Recounted.of("CAME_BACK", REFERRAL, CAME_BACK));
    }
}
