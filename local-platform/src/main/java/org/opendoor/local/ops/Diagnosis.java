package org.opendoor.local.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opendoor.local.ops.ServiceState.Silent;
import org.opendoor.local.ops.ServiceState.Told;
import org.opendoor.local.ops.ServiceState.Waiting;
import org.opendoor.local.ops.ServiceState.WithoutDatabase;

/** Says in words what is wrong. Stricter than the alerts: whoever looks wants to know before somebody is woken. */
public final class Diagnosis {
    private static final Duration NOTICED_AFTER = Duration.ofSeconds(3);
    private static final Duration LASTING_AFTER = Duration.ofSeconds(15);
    private static final Duration MAY_BE_PARKED = Duration.ofMinutes(1);
    private static final Duration UNTIL_FOLLOWED_UP = Duration.ofSeconds(10);

    private Diagnosis() {}

    /** What is wrong with one service, the causes before what they cause. */
    public static List<Trouble> of(String service, ServiceState state) {
        return switch (state) {
            case Silent(var why) ->
                List.of(Trouble.lasting("service-down", "%s does not answer: %s.".formatted(service, why)));
            case WithoutDatabase _ ->
                List.of(Trouble.lasting(
                        "database-silent", "%s answers, but cannot read its database.".formatted(service)));
            case Told told ->
                Stream.of(sending(service, told), hearing(service, told), handling(service, told))
                        .flatMap(List::stream)
                        .toList();
        };
    }

    /** What is wrong with the promise itself. */
    public static List<Trouble> of(Promise promise) {
        var found = new ArrayList<Trouble>();
        promise.endings()
                .filter(endings -> endings.events() > 0 && isOver(UNTIL_FOLLOWED_UP, endings))
                .ifPresent(endings -> found.add(Trouble.lasting(
                        "ending-without-follow-up",
                        "%s ended without a follow-up, the first %s ago."
                                .formatted(many(endings.events(), "journey"), Age.of(endings.oldest())))));
        promise.untold()
                .filter(untold -> untold > 0)
                .ifPresent(untold -> found.add(Trouble.lasting(
                        "late-contact-not-escalated",
                        "%s late, and nobody was told."
                                .formatted(untold == 1 ? "1 contact is" : untold + " contacts are"))));
        return found;
    }

    private static List<Trouble> sending(String service, Told told) {
        var found = new ArrayList<Trouble>();
        if (!told.relay()) {
            found.add(Trouble.lasting("no-relay", "%s: no replica takes the outbox to Kafka.".formatted(service)));
        }
        if (isOver(NOTICED_AFTER, told.outbox())) {
            found.add(passing(
                    told.outbox(),
                    "outbox-stuck",
                    "%s has %s to send, the oldest for %s."
                            .formatted(service, many(told.outbox().events(), "event"), age(told.outbox()))));
        }
        return found;
    }

    private static List<Trouble> hearing(String service, Told told) {
        if (told.lag().isEmpty()) {
            return List.of(
                    Trouble.lasting("kafka-silent", "%s cannot ask Kafka how far it is behind.".formatted(service)));
        }
        return told.lag().get().stream()
                .filter(topic -> isOver(NOTICED_AFTER, topic.unfinished()))
                .map(topic -> passing(
                        topic.unfinished(),
                        "consumer-stuck",
                        "%s has %s of %s to finish, the oldest written %s ago."
                                .formatted(
                                        service,
                                        many(topic.unfinished().events(), "event"),
                                        topic.topic(),
                                        age(topic.unfinished()))))
                .toList();
    }

    private static List<Trouble> handling(String service, Told told) {
        var found = new ArrayList<Trouble>();
        if (told.dead().events() > 0) {
            found.add(Trouble.lasting(
                    "dead-letters",
                    "%s could not handle %s, the first %s ago."
                            .formatted(service, many(told.dead().events(), "event"), age(told.dead()))));
        }
        if (isOver(MAY_BE_PARKED, told.parked())) {
            found.add(Trouble.lasting(
                    "parked-too-long",
                    "%s keeps %s waiting for what has not come, the oldest for %s."
                            .formatted(service, many(told.parked().events(), "event"), age(told.parked()))));
        }
        if (told.timers().late() > 0) {
            found.add(Trouble.lasting(
                    "timers-late",
                    "%s has %s more than a minute late, the latest by %s."
                            .formatted(
                                    service,
                                    many(told.timers().late(), "timer"),
                                    Age.of(told.timers().oldest()))));
        }
        return found;
    }

    private static Trouble passing(Waiting waiting, String page, String sentence) {
        return new Trouble(sentence, page, !isOver(LASTING_AFTER, waiting));
    }

    private static boolean isOver(Duration limit, Waiting waiting) {
        return waiting.oldest().compareTo(limit) >= 0;
    }

    private static String age(Waiting waiting) {
        return Age.of(waiting.oldest());
    }

    private static String many(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
