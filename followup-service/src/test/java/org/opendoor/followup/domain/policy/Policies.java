package org.opendoor.followup.domain.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opendoor.followup.domain.EndingKind;
import org.opendoor.followup.domain.Sender;

/** The policy the platform starts with, as the tests speak about it; the database ships the same ({@code PolicyIT}). */
public final class Policies {
    public static final Policy NATIONAL = new Policy(
            AfterEnding.alike(days()),
            new PolicyDays(3, 5, 2, 3, 5),
            new CheckInPolicy(List.of(3, 6, 12), List.of(1, 3, 6, 12), 5),
            new InvitationPolicy(List.of(3, 6, 12), 6, List.of(3, 6), Sender.PROVIDER),
            3);
    public static final PolicyBook BOOK = new PolicyBook(List.of(new NamedPolicy(PolicyRef.FIRST, NATIONAL)));

    private Policies() {}

    private static Map<EndingKind, Integer> days() {
        var days = new EnumMap<EndingKind, Integer>(EndingKind.class);
        days.put(EndingKind.COMPLETED, 10);
        days.put(EndingKind.DROPPED_OUT, 5);
        days.put(EndingKind.NOT_STARTED, 5);
        days.put(EndingKind.NOT_ACCEPTED, 5);
        days.put(EndingKind.DECLINED, 20);
        days.put(EndingKind.WITHDRAWN, 20);
        return days;
    }
}
