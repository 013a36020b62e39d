package org.opendoor.session.messaging.reminder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.kit.history.Visibility;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Session;
import org.opendoor.session.usecase.reminder.ReminderAnnouncements;

/**
 * Says it where whoever writes to people hears it. In history and feed it stays with the provider: a reminder that no
 * attendance follows would tell Jobcentre of a miss.
 */
@ApplicationScoped
class ReminderSayings implements ReminderAnnouncements {

    static final String TYPE = "opendoor.session.reminder-due.v1";

    private static final String TOPIC = "opendoor.programmes";

    private final Announcer announcer;
    private final ObjectMapper json;

    ReminderSayings(Announcer announcer, ObjectMapper json) {
        this.announcer = announcer;
        this.json = json;
    }

    @Override
    public Uni<Void> say(Journey journey, Session session, Instant at) {
        var provider = journey.parties().provider();
        var visibility = new Visibility(journey.referralId(), true, null, provider, null);
        return announcer.say(List.of(announcement(ReminderDue.of(journey.referralId(), session), at)), visibility);
    }

    private Announcement announcement(ReminderDue said, Instant at) {
        try {
            return new Announcement(
                    Ids.next(), TOPIC, said.referralId().toString(), TYPE, at, json.writeValueAsString(said));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(TYPE + " cannot be written as JSON", unwritable);
        }
    }
}
