package org.opendoor.session.usecase.reminder;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Session;

/** Says that somebody is to be reminded; within the running transaction, with the journey locked. */
public interface ReminderAnnouncements {

    Uni<Void> say(Journey journey, Session session, Instant at);
}
