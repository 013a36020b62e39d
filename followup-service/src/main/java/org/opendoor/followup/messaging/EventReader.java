package org.opendoor.followup.messaging;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Reads an event's data and says what became of it. Fields nobody here knows are passed over: producers may add some. */
@ApplicationScoped
class EventReader {
    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Hands the data to a use case.
     *
     * @param use makes the use case's work of the data; reads all of it before it begins, so that bad data is known as
     *     such
     */
    <T extends HeardData> Uni<Handled> read(
            Envelope event, Class<T> type, Function<T, Supplier<Uni<Decision<FollowUpEvent, FollowUpRefusal>>>> use) {
        return readIfOurs(event, type, use.andThen(Optional::of));
    }

    /** The same of an event that may say nothing of ours: then there is no work. */
    <T extends HeardData> Uni<Handled> readIfOurs(
            Envelope event,
            Class<T> type,
            Function<T, Optional<Supplier<Uni<Decision<FollowUpEvent, FollowUpRefusal>>>>> use) {
        Optional<Supplier<Uni<Decision<FollowUpEvent, FollowUpRefusal>>>> work;
        try {
            var data = event.read(json, type);
            if (!event.key().equals(String.valueOf(data.referralId()))) {
                return done(new Handled.Rejected("KEY_IS_NOT_THE_JOURNEY", "the key and referralId differ"));
            }
            work = use.apply(data);
        } catch (UncheckedIOException | IllegalArgumentException | NullPointerException unreadable) {
            return done(new Handled.Rejected("DATA_UNREADABLE", String.valueOf(unreadable.getMessage())));
        }
        return work.map(begin -> begin.get().map(EventReader::handled))
                .orElseGet(() -> done(new Handled.NotForUs(event.type())));
    }

    private static Uni<Handled> done(Handled handled) {
        return Uni.createFrom().item(handled);
    }

    private static Handled handled(Decision<FollowUpEvent, FollowUpRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<FollowUpEvent, FollowUpRefusal>(var events) -> new Handled.Applied(names(events));
            case Decision.AlreadyDone<FollowUpEvent, FollowUpRefusal> _ -> new Handled.Duplicate();
            case Decision.Refused<FollowUpEvent, FollowUpRefusal>(var code) ->
                new Handled.Rejected(code.name(), "refused");
        };
    }

    private static String names(List<FollowUpEvent> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }
}
