package org.opendoor.session.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.session.domain.Journey;

/** Says what happened beside the programme, on a journey whose row is locked. */
@ApplicationScoped
public class Telling {

    private final Announcer announcer;
    private final ObjectMapper json;

    Telling(Announcer announcer, ObjectMapper json) {
        this.announcer = announcer;
        this.json = json;
    }

    /** What no Jobcentre service may read. */
    public Uni<Void> theNhsSide(Journey journey, String type, Object data, Instant at) {
        var said = announcement(ForTheNhsSide.TOPIC, journey, type, data, at);
        return announcer.say(
                List.of(said), ProgrammeAnnouncements.visibility(journey).forNhsOnly());
    }

    /** What Jobcentre may know, too. */
    public Uni<Void> bothSides(Journey journey, String type, Object data, Instant at) {
        var said = announcement(ForBothSides.TOPIC, journey, type, data, at);
        return announcer.say(List.of(said), ProgrammeAnnouncements.visibility(journey));
    }

    private Announcement announcement(String topic, Journey journey, String type, Object data, Instant at) {
        try {
            return new Announcement(
                    Ids.next(), topic, journey.referralId().toString(), type, at, json.writeValueAsString(data));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(type + " cannot be written as JSON", unwritable);
        }
    }
}
