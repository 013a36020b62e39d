package org.opendoor.session.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.domain.reminder.Reminder;
import org.opendoor.session.usecase.reminder.RemindOfSession;
import org.opendoor.session.usecase.reminder.ReminderClock;

/** Sets reminders as durable timers, and rings when one is due. A timer's key is all of the reminder. */
@ApplicationScoped
class ReminderTimers implements ReminderClock, TimerHandler {

    /** Stored with each timer: never rename it. */
    private static final String KIND = "session-reminder";

    private final Timers timers;
    private final RemindOfSession remind;

    ReminderTimers(Timers timers, RemindOfSession remind) {
        this.timers = timers;
        this.remind = remind;
    }

    @Override
    public Uni<Void> set(Map<Reminder, Instant> due) {
        var dueByKey = new HashMap<String, Instant>();
        due.forEach((reminder, when) -> dueByKey.put(key(reminder), when));
        return timers.scheduleAll(KIND, dueByKey);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return remind.remind(reminder(timer.key()), timer.now());
    }

    private static String key(Reminder reminder) {
        return reminder.referralId() + " " + reminder.sessionId() + " " + reminder.startsAt();
    }

    private static Reminder reminder(String key) {
        var parts = key.split(" ", -1);
        return new Reminder(UUID.fromString(parts[0]), UUID.fromString(parts[1]), Instant.parse(parts[2]));
    }
}
