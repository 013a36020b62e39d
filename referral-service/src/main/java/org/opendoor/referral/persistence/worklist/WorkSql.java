package org.opendoor.referral.persistence.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opendoor.referral.persistence.ReferralRows;
import org.opendoor.referral.usecase.worklist.Work;

/**
 * The statements. Each district is a walk of its own along the index of the list (V109), which ends at the page's size; who
 * may see a row is decided on the walk, before anything is cut off or counted.
 */
final class WorkSql {

    private static final String VISIBLE = """
            l.district = scope.place and l.kind <> 'NOT_WITH_JOBCENTRE'
              and (l.seen_only_by is null or jsonb_exists(l.seen_only_by, :subject))
              and (not %1$s or l.adviser is null or l.adviser = :subject)
            """;

    private static final String DISTRICTS =
            "jsonb_array_elements_text(cast(cast(:districts as text) as jsonb)) as scope (place)";

    private static final String PAGE = ReferralRows.WITH + """
            join (
              select w.id, w.since from %1$s, lateral (
                select l.id, l.%2$s as since from referral l
                where %3$s and %4$s
                  and l.%2$s %5$s cast(cast(:edge as text) as timestamptz)
                  and (l.%2$s, l.id) %6$s (cast(cast(:since as text) as timestamptz), :id)
                order by l.%2$s %7$s, l.id %7$s limit :most) w
              order by w.since %7$s, w.id %7$s limit :most) found on found.id = r.id
            order by found.since %7$s, found.id %7$s
            """;

    private WorkSql() {}

    /** One page of this list. */
    static String page(Work work) {
        boolean ascending = work.oldestFirst();
        return PAGE.formatted(
                DISTRICTS,
                since(work),
                VISIBLE.formatted(":mine"),
                condition(work),
                edge(work),
                ascending ? ">" : "<",
                ascending ? "asc" : "desc");
    }

    /** How many there are on each, one column for each list in the order in which they are declared. */
    static String count() {
        return Arrays.stream(Work.values()).map(WorkSql::countOf).collect(Collectors.joining(", ", "select ", ""));
    }

    /** What the edge of this list is called where all are counted. */
    static String edgeOf(Work work) {
        return "edge_" + work.name().toLowerCase(Locale.ROOT);
    }

    private static String countOf(Work work) {
        return """
                (select coalesce(sum(w.n), 0) from %s, lateral (
                  select count(*) as n from referral l
                  where %s and %s and l.%s %s cast(cast(:%s as text) as timestamptz)) w)
                """.formatted(
                        DISTRICTS,
                        VISIBLE.formatted(work.usuallyMine()),
                        condition(work),
                        since(work),
                        edge(work),
                        edgeOf(work));
    }

    private static String since(Work work) {
        return switch (work) {
            case UNDECIDED_OFFERS, NEW_REFERRALS -> "began_at";
            case WAITING_FOR_APPOINTMENT -> "referred_at";
        };
    }

    private static String condition(Work work) {
        return switch (work) {
            case UNDECIDED_OFFERS -> "l.state = 'OFFERED'";
            case WAITING_FOR_APPOINTMENT -> "l.state = 'REFERRED' and l.first_appointment_at is null";
            case NEW_REFERRALS -> "l.source <> 'M5' and l.state in ('OFFERED', 'DEFERRED', 'REFERRED')";
        };
    }

    private static String edge(Work work) {
        return work.oldestFirst() ? "<=" : ">=";
    }
}
