package org.opendoor.session.persistence.worklist;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.domain.task.TaskPolicy;
import org.opendoor.session.usecase.worklist.Worklist;

/** The statements. Each provider is a walk of its own along the index of the list. */
final class WorklistSql {

    private static final String PROVIDERS =
            "jsonb_array_elements_text(cast(cast(:providers as text) as jsonb)) as scope (place)";

    /** The sessions that wait for a register of this provider (V143), by time. */
    private static final String AWAITED = """
            select ps.* from planned_session ps where ps.awaited_by = scope.place and ps.starts_at %s offset 0
            """;

    /** A group's session is one line, however many people are expected. */
    private static final String MEETINGS = """
            select case when s.group_session is null then 'SESSION' else 'GROUP_SESSION' end as meeting,
                   coalesce(s.group_session, s.id) as id, min(s.starts_at) as starts_at,
                   case when s.group_session is null then cast(min(cast(p.referral_id as text)) as uuid) end as referral_id,
                   min(s.module) as module, min(coalesce(s.practitioner, p.assessed_by)) as practitioner, count(*) as people
            from %1$s, lateral (%2$s) s join programme p on p.referral_id = s.referral_id
            group by s.group_session, coalesce(s.group_session, s.id)
            union all
            select 'FIRST_APPOINTMENT', p.appointment_id, p.appointment_starts_at, p.referral_id, null,
                   p.appointment_practitioner, 1
            from %1$s, lateral (select * from programme l where l.provider = scope.place and l.stage = 'ASSESSMENT_BOOKED'
                                  and l.appointment_starts_at %3$s offset 0) p
            union all
            select 'REFRESHER', r.id, r.starts_at, r.referral_id, null, coalesce(r.practitioner, p.assessed_by), 1
            from refresher r join programme p on p.referral_id = r.referral_id
            where r.attendance_code is null and not r.cancelled and r.starts_at %4$s
              and p.provider in (select place from %1$s)
            """.formatted(
                    PROVIDERS,
                    AWAITED.formatted(within("ps.starts_at")),
                    within("l.appointment_starts_at"),
                    within("r.starts_at"));

    static final String TODAY = """
            select meeting, id, starts_at, referral_id, module, practitioner, people from (%s) today
            where (starts_at, id) > (cast(cast(:since as text) as timestamptz), :id)
              and (cast(:me as text) = '' or practitioner is null or practitioner = :me)
            order by starts_at, id limit :most
            """.formatted(MEETINGS);

    private static final String WEEK = """
            >= cast(cast(:from as text) as timestamptz) and ps.starts_at < cast(cast(:week as text) as timestamptz)
            """;

    /** Nothing comes after it, with a date or without one. */
    private static final String LAST = """
            from %s, lateral (%s) s join programme p on p.referral_id = s.referral_id
            where p.stage in ('PLANNED', 'RUNNING')
              and (select sum(i.length) from plan_item i where i.referral_id = s.referral_id) <= s.number
            """.formatted(PROVIDERS, AWAITED.formatted(WEEK));

    static final String ENDINGS = "select s.id, s.starts_at, p.referral_id, p.provider, p.assessed_by " + LAST + """
              and (s.starts_at, s.id) > (cast(cast(:since as text) as timestamptz), :id)
              and (cast(:me as text) = '' or p.assessed_by is null or p.assessed_by = :me)
            order by s.starts_at, s.id limit :most
            """;

    private WorklistSql() {}

    /** How many there are on each, one column for each list in the order in which they are declared. */
    static String count() {
        return Arrays.stream(Worklist.values())
                .map(WorklistSql::countOf)
                .collect(Collectors.joining(", ", "select ", ""));
    }

    private static String countOf(Worklist list) {
        return switch (list) {
            case TODAY -> "(select count(*) from (" + MEETINGS + ") today)";
            case UNRECORDED_REGISTERS ->
                """
                    (select count(*) from %s, lateral (%s) s)
                    """.formatted(PROVIDERS, AWAITED.formatted("<= cast(cast(:now as text) as timestamptz)"));
            case MISSES_TO_CHASE -> tasks("and t.kind = 'TWO_MISSES'");
            case SAME_DAY_TASKS -> tasks("and t.kind in (" + sameDay() + ")");
            case ENDINGS_NEXT_WEEK -> "(select count(*) " + LAST + ")";
            case WAITING_LISTS -> """
                    (select count(*) from %s, module_group g join group_seat seat on seat.group_id = g.id
                     where g.provider = scope.place and g.phase <> 'CANCELLED' and seat.left_at is null
                       and seat.from_session is null)
                    """.formatted(PROVIDERS);
            case CALLS_TO_ANSWER -> tasks("and t.kind = 'CALL_TO_ANSWER'");
            case LATE_TASKS -> tasks("and t.state = 'LATE'");
        };
    }

    private static String tasks(String condition) {
        return "(select count(*) from %s, task t where t.provider = scope.place and t.state in ('OPEN', 'LATE') %s)"
                .formatted(PROVIDERS, condition);
    }

    private static String sameDay() {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> TaskPolicy.of(kind).sameDay())
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }

    private static String within(String column) {
        return """
                >= cast(cast(:from as text) as timestamptz) and %s < cast(cast(:to as text) as timestamptz)
                """.formatted(column);
    }
}
