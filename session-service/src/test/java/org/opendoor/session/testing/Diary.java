package org.opendoor.session.testing;

import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.opendoor.eventing.Ids;

/** Diaries of practitioners of Tees Valley, in the directory and over REST. */
public final class Diary {

    /** At their venue in Durham, with a private room and a bus. */
    public static final String VENUE = "claypath-rooms";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private static String busy;
    private static int next;

    private Diary() {}

    /** A practitioner with nothing in their diary yet, whom the directory knows. */
    public static String practitioner() {
        return practitioner(OF_TEES.provider());
    }

    public static String practitioner(String provider) {
        var id = "practitioner-" + Ids.next();
        Told.practitioner(id, provider);
        return id;
    }

    /** The venue, which the directory knows from the first time on. */
    public static String venue() {
        if (TOLD.add(VENUE)) {
            Told.venue(
                    VENUE,
                    OF_TEES.provider(),
                    "DH1 1RH",
                    "\"latitude\": 54.7776, \"longitude\": -1.5730",
                    true,
                    "Bus 20");
        }
        return VENUE;
    }

    /** This time of the clock in the United Kingdom, some days from today. */
    public static Instant in(int days, int hour) {
        return LocalDate.now(LONDON)
                .plusDays(days)
                .atTime(LocalTime.of(hour, 0))
                .atZone(LONDON)
                .toInstant();
    }

    public static String row(String practitioner, String venue, String mode, Instant startsAt) {
        return row(practitioner, venue, mode, startsAt, Instant.parse("2026-10-01T08:00:00Z"));
    }

    public static String row(String practitioner, String venue, String mode, Instant startsAt, Instant recordedAt) {
        return """
                {"practitioner": "%s", "venue": %s, "mode": "%s", "startsAt": "%s", "minutes": 60, "recordedAt": "%s"}
                """.formatted(practitioner, venue == null ? "null" : "\"" + venue + "\"", mode, startsAt, recordedAt);
    }

    public static Response publish(Practitioner who, String query, String... rows) {
        return who.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"slots\": [%s]}".formatted(String.join(", ", rows)))
                .post("/v1/slots" + query);
    }

    /** A new slot at the venue, on a day far ahead, of somebody who has nothing else to do then. */
    public static synchronized UUID free() {
        if (busy == null) {
            busy = practitioner();
        }
        next++;
        return one(row(busy, venue(), "01", in(30, 0).plus(Duration.ofHours(next))));
    }

    /** A new slot by telephone. */
    public static UUID byTelephone(Instant startsAt) {
        return one(row(practitioner(), null, "02", startsAt));
    }

    public static UUID one(String row) {
        return publish(OF_TEES, "", row)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("rows[0].slotId");
    }
}
