package org.opendoor.session.usecase.reminder;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import org.opendoor.session.domain.reminder.Reminder;

/** Where reminders wait for their moment. */
public interface ReminderClock {

    /** Sets all of them, within the running transaction. */
    Uni<Void> set(Map<Reminder, Instant> due);
}
