package org.opendoor.followup.service;

import static org.opendoor.followup.service.Telling.ended;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.eventing.Ids;

/** As many people as a test needs whose contact is owed, told many at a time. */
final class Owings {
    private static final int AT_A_TIME = 40;

    private final String customerKind;
    private final Asking owner;
    private final Deque<UUID> journeys = new ArrayDeque<>();
    private Owed current;

    Owings(String customerKind, Asking owner) {
        this.customerKind = customerKind;
        this.owner = owner;
    }

    /** Somebody nobody has contacted yet. */
    Owed next() {
        if (journeys.isEmpty()) {
            var tellings = Stream.generate(() -> ended(
                            Ids.next(),
                            1,
                            EndingSample.of("COMPLETED", LocalDate.of(2026, 11, 23))
                                    .with(customerKind, "null")))
                    .limit(AT_A_TIME)
                    .toArray(Telling[]::new);
            Others.sayAndSettle(tellings);
            Stream.of(tellings).map(Telling::journey).forEach(journeys::add);
        }
        var journey = journeys.remove().toString();
        var contact = owner.get("/v1/follow-ups/" + journey).getString("contacts[0].contactId");
        current = new Owed(journey, contact);
        return current;
    }

    /** Somebody who was talked with, and wants nothing. */
    Owed talkedWith() {
        var owed = next();
        owner.post(
                "/v1/follow-ups/" + owed.journey() + "/contacts/" + owed.contact() + "/conversation",
                "{\"options\":[],\"noneWanted\":true}",
                201);
        return owed;
    }

    /** The same one again. */
    Owed current() {
        return current;
    }

    /** A contact somebody is owed. */
    record Owed(String journey, String contact) {}
}
