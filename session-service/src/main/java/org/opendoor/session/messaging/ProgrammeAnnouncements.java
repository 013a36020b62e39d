package org.opendoor.session.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.kit.history.History;
import org.opendoor.kit.history.Saying;
import org.opendoor.kit.history.Visibility;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceRecorded;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.register.SessionGroups;
import org.opendoor.session.usecase.register.SessionGroups.InGroup;

/** Says what happened on both topics, each with what its readers may know, and keeps it for those who ask later. */
@ApplicationScoped
@Priority(Consequence.TELLING)
class ProgrammeAnnouncements implements Consequence {

    private final Announcer announcer;
    private final History history;
    private final SessionGroups groups;
    private final ObjectMapper json;

    ProgrammeAnnouncements(Announcer announcer, History history, SessionGroups groups, ObjectMapper json) {
        this.announcer = announcer;
        this.history = history;
        this.groups = groups;
        this.json = json;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        return withTheirHistory(happenings)
                .chain(() -> outOfSight(happenings))
                .chain(() -> groups.of(sessionsOfGroups(happenings)))
                .chain(found -> announcer.say(happenings.stream()
                        .flatMap(happening -> sayings(happening, found))
                        .toList()));
    }

    private static Set<UUID> sessionsOfGroups(List<Happening> happenings) {
        return happenings.stream()
                .flatMap(happening -> happening.events().stream())
                .filter(AttendanceRecorded.class::isInstance)
                .map(AttendanceRecorded.class::cast)
                .flatMap(recorded -> recorded.session().meeting().groupSession().stream())
                .collect(Collectors.toSet());
    }

    private Stream<Saying> sayings(Happening happening, Map<UUID, InGroup> found) {
        var journey = happening.journey();
        var id = journey.referralId();
        var at = happening.at();
        var visibility = visibility(journey);
        var forBoth = happening.events().stream()
                .flatMap(event -> ForBothSides.of(journey, event).stream())
                .map(said -> announcement(ForBothSides.TOPIC, id, said.type(), said, at))
                .map(said -> new Saying(said, visibility));
        var forTheNhs = happening.events().stream()
                .flatMap(event -> ForTheNhsSide.of(id, event, found).stream())
                .map(said -> announcement(ForTheNhsSide.TOPIC, id, said.type(), said, at))
                .map(said -> new Saying(said, visibility.forNhsOnly()));
        return Stream.concat(forBoth, forTheNhs);
    }

    /** Whose programme it is now sees what was said before, and whose it was does not any more. Transfers come singly. */
    private Uni<Void> withTheirHistory(List<Happening> happenings) {
        var done = Uni.createFrom().voidItem();
        for (var happening : happenings) {
            if (happening.has(ProgrammeEvent.Transferred.class)) {
                done = done.chain(() -> history.move(visibility(happening.journey())));
            }
        }
        return done;
    }

    /** Whoever turns out to have kept Jobcentre out is out of every district's sight with what was said before, too. */
    private Uni<Void> outOfSight(List<Happening> happenings) {
        var hidden = happenings.stream()
                .filter(happening -> happening.has(ProgrammeEvent.Rehomed.class))
                .map(Happening::journey)
                .filter(journey -> journey.customerKind() == CustomerKind.NOT_WITH_JOBCENTRE)
                .map(Journey::referralId)
                .toList();
        return hidden.isEmpty() ? Uni.createFrom().voidItem() : history.takeFromDistricts(hidden);
    }

    /** Whoever asked that Jobcentre is not involved is in no district's sight. */
    static Visibility visibility(Journey journey) {
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
