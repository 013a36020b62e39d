package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendoor.followup.domain.Invitation;
import org.opendoor.followup.domain.policy.InvitationPolicy;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;

/** One durable timer per journey and invitation, at nine in the morning of its day. Its key, journey/number, never changes form. */
@ApplicationScoped
class InvitationTimers {
    static final String KIND = "invitation";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MOST = InvitationPolicy.MOST;

    private final Timers timers;

    InvitationTimers(Timers timers) {
        this.timers = timers;
    }

    /** Sets those ahead and takes back all others that have not fired. */
    Uni<Void> set(UUID referralId, List<Invitation> ahead) {
        var days = ahead.stream().collect(Collectors.toMap(Invitation::number, Invitation::dueOn));
        Function<Integer, Uni<Void>> one = number -> days.containsKey(number)
                ? timers.schedule(KIND, key(referralId, number), morningOf(days.get(number)))
                : timers.cancel(KIND, key(referralId, number));
        return Multi.createFrom()
                .iterable(IntStream.rangeClosed(1, MOST).boxed().toList())
                .onItem()
                .transformToUniAndConcatenate(one::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static String key(UUID referralId, int number) {
        return referralId + "/" + number;
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(PlatformClock.ZONE).toInstant();
    }
}
