package org.opendoor.session.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.kit.history.History;
import org.opendoor.kit.history.Visibility;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.usecase.Announcements;

/** Says what happened on both topics, each with what its readers may know, and keeps it for those who ask later. */
@ApplicationScoped
class ProgrammeAnnouncements implements Announcements {

    private final Announcer announcer;
    private final History history;
    private final ObjectMapper json;

    ProgrammeAnnouncements(Announcer announcer, History history, ObjectMapper json) {
        this.announcer = announcer;
        this.history = history;
        this.json = json;
    }

    @Override
    public Uni<Void> make(Journey journey, List<ProgrammeEvent> events, Instant at) {
        var id = journey.referralId();
        var forBoth = events.stream()
                .flatMap(event -> ForBothSides.of(journey, event).stream())
                .map(said -> announcement(ForBothSides.TOPIC, id, said.type(), said, at))
                .toList();
        var forTheNhs = events.stream()
                .flatMap(event -> ForTheNhsSide.of(id, event).stream())
                .map(said -> announcement(ForTheNhsSide.TOPIC, id, said.type(), said, at))
                .toList();
        var visibility = visibility(journey);
        return withItsHistory(visibility, events)
                .chain(() -> outOfSight(journey, events))
                .chain(() -> announcer.say(forBoth, visibility))
                .chain(() -> announcer.say(forTheNhs, visibility.forNhsOnly()));
    }

    /** Whose programme it is now sees what was said before, and whose it was does not any more. */
    private Uni<Void> withItsHistory(Visibility visibility, List<ProgrammeEvent> events) {
        return events.stream().anyMatch(ProgrammeEvent.Transferred.class::isInstance)
                ? history.move(visibility)
                : Uni.createFrom().voidItem();
    }

    /** Whoever turns out to have kept Jobcentre out is out of every district's sight with what was said before, too. */
    private Uni<Void> outOfSight(Journey journey, List<ProgrammeEvent> events) {
        boolean rehomed = events.stream().anyMatch(ProgrammeEvent.Rehomed.class::isInstance);
        return rehomed && journey.customerKind() == CustomerKind.NOT_WITH_JOBCENTRE
                ? history.takeFromDistricts(List.of(journey.referralId()))
                : Uni.createFrom().voidItem();
    }

    /** Whoever asked that Jobcentre is not involved is in no district's sight. */
    private static Visibility visibility(Journey journey) {
        var parties = journey.parties();
        var district = journey.customerKind() == CustomerKind.NOT_WITH_JOBCENTRE ? null : parties.district();
        return new Visibility(
                journey.referralId(),
                false,
                district,
                parties.provider(),
                parties.centre().orElse(null));
    }

    private Announcement announcement(String topic, UUID referralId, String type, Object data, Instant at) {
        try {
            return new Announcement(Ids.next(), topic, referralId.toString(), type, at, json.writeValueAsString(data));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(type + " cannot be written as JSON", unwritable);
        }
    }
}
