package org.opendoor.followup.persistence.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opendoor.followup.usecase.worklist.Work;

/**
 * The statements. Each desk, or for what is one's own each owner, is a walk of its own along the index of the list (V133),
 * which ends at the page's size; what is out of sight is on no desk of the caller. What waits is {@code w}.
 */
final class WorkSql {
    private static final String DESKS =
            "jsonb_array_elements_text(cast(cast(:desks as text) as jsonb)) as scope (desk)";
    private static final String OWNERS =
            "jsonb_array_elements_text(cast(cast(:owners as text) as jsonb)) as scope (owner)";
    private static final String ON_DESK = "w.desk = scope.desk";
    private static final String OF_OWNER = "w.owner_id = scope.owner"
            + " and w.desk in (select jsonb_array_elements_text(cast(cast(:desks as text) as jsonb)))";

    /** One page of {@link Work#INVITATIONS_OUT}. */
    static final String INVITATIONS = """
            select f.referral_id, j.invited, f.invitation_out
            from %s, lateral (
              select w.referral_id, w.invitation_out from follow_up w
              where w.desk = scope.desk and w.invitation_out is not null
                and (w.invitation_out, w.referral_id) < (cast(cast(:day as text) as date), :id)
              order by w.invitation_out desc, w.referral_id desc limit :most) f
            join journey j on j.referral_id = f.referral_id
            order by f.invitation_out desc, f.referral_id desc limit :most
            """.formatted(DESKS);

    private WorkSql() {}

    /** One page of a list of contacts; {@code mine} for those of {@code :owners} alone. */
    static String page(Work work, boolean mine) {
        return """
                select c.referral_id, c.id, c.cause, c.owner_kind, c.owner_id, c.due_on, c.booked_at, c.%4$s,
                       (select count(*) from attempt a where a.contact_id = c.id)
                from %1$s, lateral (
                  select w.* from contact w
                  where %2$s and w.state = 'DUE' and %3$s and w.%4$s <= cast(cast(:until as text) as date)
                    and (w.%4$s, w.id) > (cast(cast(:day as text) as date), :id)
                  order by w.%4$s, w.id limit :most) c
                order by c.%4$s, c.id limit :most
                """.formatted(mine ? OWNERS : DESKS, mine ? OF_OWNER : ON_DESK, condition(work), day(work));
    }

    /** How many there are on each, one column for each list in the order in which they are declared. */
    static String count() {
        return Arrays.stream(Work.values()).map(WorkSql::countOf).collect(Collectors.joining(", ", "select ", ""));
    }

    /** What the last day of this list is called where all are counted. */
    static String untilOf(Work work) {
        return "until_" + work.name().toLowerCase(Locale.ROOT);
    }

    private static String countOf(Work work) {
        var mine = work.usuallyMine();
        return """
                (select coalesce(sum(walk.n), 0) from %s, lateral (
                  select count(*) as n from %s w where %s and %s and w.%s <= cast(cast(:%s as text) as date)) walk)
                """.formatted(
                        mine ? OWNERS : DESKS,
                        isOfInvitations(work) ? "follow_up" : "contact",
                        mine ? OF_OWNER : ON_DESK,
                        isOfInvitations(work) ? "true" : "w.state = 'DUE' and " + condition(work),
                        day(work),
                        untilOf(work));
    }

    private static boolean isOfInvitations(Work work) {
        return work == Work.INVITATIONS_OUT;
    }

    private static String day(Work work) {
        return switch (work) {
            case MY_CONTACTS_TODAY -> "act_on";
            case LATE, CHECK_INS_DUE, NO_OWNER -> "due_on";
            case INVITATIONS_OUT -> "invitation_out";
        };
    }

    private static String condition(Work work) {
        return switch (work) {
            case MY_CONTACTS_TODAY, LATE, INVITATIONS_OUT -> "true";
            case CHECK_INS_DUE -> "(starts_with(w.cause, 'CHECK_IN-') or starts_with(w.cause, 'IN_WORK-'))";
            case NO_OWNER -> "w.owner_kind = 'DISTRICT_QUEUE'";
        };
    }
}
