package org.opendoor.referral.persistence.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opendoor.referral.persistence.ReferralRows;
import org.opendoor.referral.usecase.worklist.Work;

/**
 * The statements. Each district is a walk of its own along the index of the list (V109, V110), which ends at the page's size;
 * who may see a row is decided on the walk, before anything is cut off or counted. What waits is {@code w}.
 */
final class WorkSql {

    private static final String VISIBLE = """
            w.district = scope.place and %1$s.kind <> 'NOT_WITH_JOBCENTRE'
              and (%1$s.seen_only_by is null or jsonb_exists(%1$s.seen_only_by, :subject))
              and (not %2$s or %1$s.adviser is null or %1$s.adviser = :subject)
            """;

    private static final String DISTRICTS =
            "jsonb_array_elements_text(cast(cast(:districts as text) as jsonb)) as scope (place)";

    private static final String UNTOLD =
            "select r.id, r.referral_id, r.kind, r.channel, r.because, found.since from notice r ";

    private WorkSql() {}

    /** One page of this list: a journey and since when, or for notices what {@link WorkStore} reads of one. */
    static String page(Work work) {
        boolean ascending = work.oldestFirst();
        return """
                %1$s
                join (
                  select walk.id, walk.since from %2$s, lateral (
                    select w.id, w.%4$s as since from %3$s
                    where %5$s and %6$s
                      and w.%4$s %7$s cast(cast(:edge as text) as timestamptz)
                      and (w.%4$s, w.id) %8$s (cast(cast(:since as text) as timestamptz), :id)
                    order by w.%4$s %9$s, w.id %9$s limit :most) walk
                  order by walk.since %9$s, walk.id %9$s limit :most) found on found.id = r.id
                order by found.since %9$s, found.id %9$s
                """.formatted(
                        isOfNotices(work) ? UNTOLD : ReferralRows.WITH,
                        DISTRICTS,
                        from(work),
                        since(work),
                        VISIBLE.formatted(journey(work), ":mine"),
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
                (select coalesce(sum(walk.n), 0) from %s, lateral (
                  select count(*) as n from %s
                  where %s and %s and w.%s %s cast(cast(:%s as text) as timestamptz)) walk)
                """.formatted(
                        DISTRICTS,
                        from(work),
                        VISIBLE.formatted(journey(work), work.usuallyMine()),
                        condition(work),
                        since(work),
                        edge(work),
                        edgeOf(work));
    }

    private static boolean isOfNotices(Work work) {
        return work == Work.FAILED_NOTICES;
    }

    private static String from(Work work) {
        return isOfNotices(work) ? "notice w join referral j on j.id = w.referral_id" : "referral w";
    }

    private static String journey(Work work) {
        return isOfNotices(work) ? "j" : "w";
    }

    private static String since(Work work) {
        return switch (work) {
            case UNDECIDED_OFFERS, NEW_REFERRALS -> "began_at";
            case WAITING_FOR_APPOINTMENT -> "referred_at";
            case FAILED_NOTICES -> "changed_at";
        };
    }

    private static String condition(Work work) {
        return switch (work) {
            case UNDECIDED_OFFERS -> "w.state = 'OFFERED'";
            case WAITING_FOR_APPOINTMENT -> "w.state = 'REFERRED' and w.first_appointment_at is null";
            case NEW_REFERRALS -> "w.source <> 'M5' and w.state in ('OFFERED', 'DEFERRED', 'REFERRED')";
            case FAILED_NOTICES -> "w.status = 'FAILED' and w.speaker = 'JOBCENTRE'";
        };
    }

    private static String edge(Work work) {
        return work.oldestFirst() ? "<=" : ">=";
    }
}
