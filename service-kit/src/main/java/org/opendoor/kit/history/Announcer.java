package org.opendoor.kit.history;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Outbox;
import org.opendoor.kit.identity.Caller;

/**
 * Says what happened, to all who hear and for all who ask later, in the running transaction: what is on Kafka and what is
 * in the history are the same events.
 */
@ApplicationScoped
public class Announcer {
    private final Outbox outbox;
    private final HistoryRows history;
    private final Caller caller;

    Announcer(Outbox outbox, HistoryRows history, Caller caller) {
        this.outbox = outbox;
        this.history = history;
        this.caller = caller;
    }

    /** Says these in their order. Call it after the journey's row was locked or its change flushed. */
    public Uni<Void> say(List<Announcement> announcements, Visibility visibility) {
        return say(announcements.stream()
                .map(announcement -> new Saying(announcement, visibility))
                .toList());
    }

    /** Says what happened on many journeys, in this order: two statements, however many. */
    public Uni<Void> say(List<Saying> sayings) {
        return outbox.append(sayings.stream().map(Saying::announcement).toList())
                .chain(() -> history.append(sayings, caller.subject()));
    }
}
