package org.opendoor.followup.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.usecase.Announcements;
import org.opendoor.kit.history.Announcer;
import org.opendoor.kit.history.History;
import org.opendoor.kit.history.Visibility;

/** Says on opendoor.followups what happened, in the transaction in which it happened. */
@ApplicationScoped
class FollowUpAnnouncements implements Announcements {
    private static final String TOPIC = "opendoor.followups";

    private final Announcer announcer;
    private final History history;
    private final ObjectMapper json;

    FollowUpAnnouncements(Announcer announcer, History history, ObjectMapper json) {
        this.announcer = announcer;
        this.history = history;
        this.json = json;
    }

    @Override
    public Uni<Void> say(Journey after, List<FollowUpEvent> events, Instant at) {
        var said = events.stream()
                .flatMap(event -> SaidData.of(after, event).stream())
                .map(data -> announcement(after, data, at))
                .toList();
        return withItsHistory(after, events)
                .chain(() -> said.isEmpty() ? Uni.createFrom().voidItem() : announcer.say(said, visibility(after)));
    }

    /** Whose it is now sees what was said before, and whose it was does not any more. */
    private Uni<Void> withItsHistory(Journey after, List<FollowUpEvent> events) {
        boolean partiesChanged = events.stream().anyMatch(FollowUpEvent.PartiesHeard.class::isInstance);
        return partiesChanged && after.followUp().file().isPresent()
                ? history.move(visibility(after))
                : Uni.createFrom().voidItem();
    }

    private Announcement announcement(Journey journey, SaidData data, Instant at) {
        var key = journey.referralId().toString();
        return new Announcement(Ids.next(), TOPIC, key, "opendoor.%s.v1".formatted(data.type()), at, write(data));
    }

    /** One side of the wall sees it, never both. */
    private static Visibility visibility(Journey journey) {
        var parties = journey.parties();
        return journey.isProviders()
                ? new Visibility(journey.referralId(), true, null, parties.provider(), null)
                : new Visibility(journey.referralId(), false, parties.district(), null, null);
    }

    private String write(SaidData data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(data.type() + " cannot be written as JSON", impossible);
        }
    }
}
