package org.opendoor.session.usecase.reminder;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.opendoor.session.domain.reminder.Reminder;
import org.opendoor.session.domain.reminder.ReminderPolicy;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;

/** A session that got a time, or another one, is reminded of. Nothing is taken back: what is set asks again when it is due. */
@ApplicationScoped
class SetReminders implements Consequence {

    private final ReminderClock clock;

    SetReminders(ReminderClock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        Map<Reminder, Instant> due = new HashMap<>();
        for (var happening : happenings) {
            var known = new HashSet<>(Reminder.of(happening.before()));
            for (var reminder : Reminder.of(happening.after())) {
                if (!known.contains(reminder)) {
                    ReminderPolicy.due(reminder.startsAt(), happening.at()).ifPresent(at -> due.put(reminder, at));
                }
            }
        }
        return due.isEmpty() ? Uni.createFrom().voidItem() : clock.set(due);
    }
}
