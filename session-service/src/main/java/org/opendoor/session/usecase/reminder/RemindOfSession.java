package org.opendoor.session.usecase.reminder;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.reminder.Reminder;
import org.opendoor.session.usecase.Programmes;

/** The moment has come: whoever still is to come then is reminded, and nobody else. Called within a transaction. */
@ApplicationScoped
public class RemindOfSession {

    private final Programmes programmes;
    private final ReminderAnnouncements announcements;

    public RemindOfSession(Programmes programmes, ReminderAnnouncements announcements) {
        this.programmes = programmes;
        this.announcements = announcements;
    }

    public Uni<Void> remind(Reminder reminder, Instant now) {
        return programmes
                .lock(reminder.referralId())
                .flatMap(found -> found.map(filed -> filed.file().programme())
                        .flatMap(programme -> reminder.stillTrue(programme, now)
                                .map(session -> announcements.say(Evolution.journeyOf(programme), session, now)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
