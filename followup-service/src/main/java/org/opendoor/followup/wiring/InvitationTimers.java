package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.Invitation;
import org.opendoor.kit.timer.Timers;

/** One durable timer per journey and invitation, at nine in the morning of its day. Its key, journey/number, never changes form. */
@ApplicationScoped
class InvitationTimers {
    static final String KIND = "invitation";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Timers timers;

    InvitationTimers(Timers timers) {
        this.timers = timers;
    }

    /** Sets those ahead and takes back those that are over. */
    Uni<Void> set(UUID referralId, List<Invitation> ahead, List<Integer> over) {
        var days = ahead.stream()
                .collect(Collectors.toMap(
                        invitation -> key(referralId, invitation.number()),
                        invitation -> Mornings.of(invitation.dueOn(), MORNING)));
        return Mornings.set(
                timers,
                KIND,
                days,
                over.stream().map(number -> key(referralId, number)).toList());
    }

    private static String key(UUID referralId, int number) {
        return referralId + "/" + number;
    }
}
