package org.opendoor.analytics.messaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.projection.Stage;
import org.opendoor.analytics.usecase.Shelf;
import org.opendoor.analytics.usecase.StoreFacts;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Handled.Applied;
import org.opendoor.eventing.Handled.Rejected;

class FactListenerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String STARTED = "opendoor.programme.started.v1";
    private static final byte[] ON_MONDAY = "{\"startedOn\":\"2026-11-16\"}".getBytes(UTF_8);

    private final Shelf shelf = new Shelf();
    private final UUID journey = UUID.randomUUID();
    private final FactListener listener =
            new ProgrammesListener(null, new FactReader(), new StoreFacts(shelf, shelf, shelf));

    @Test
    void bad_events_in_a_batch_are_rejected_with_their_codes_and_the_good_ones_beside_them_are_stored() {
        var outcomes = handle(
                event(journey.toString(), STARTED, NOW, ON_MONDAY),
                event("not-a-journey", STARTED, NOW, ON_MONDAY),
                event(journey.toString(), "opendoor started v1", NOW, ON_MONDAY),
                event(journey.toString(), STARTED, Instant.parse("+99999-01-01T00:00:00Z"), ON_MONDAY),
                event(journey.toString(), STARTED, NOW, "{\"name\":\"José\"}".getBytes(ISO_8859_1)),
                event(journey.toString(), STARTED, NOW, "{}".getBytes(UTF_8)),
                event(journey.toString(), "opendoor.moon.rose.v1", NOW, "{\"phase\":\"full\"}".getBytes(UTF_8)));

        assertThat(outcomes)
                .map(outcome -> switch (outcome) {
                    case Applied _ -> "applied";
                    case Rejected(var code, var _) -> code;
                    case Handled.Duplicate _, Handled.NotForUs _, Handled.TryAgain _ -> "unexpected";
                })
                .containsExactly(
                        "applied",
                        "KEY_INVALID",
                        "TYPE_INVALID",
                        "TIME_INVALID",
                        "DATA_INVALID",
                        "DATA_INVALID",
                        "applied");
        assertThat(shelf.journeys()).containsOnlyKeys(journey);
        assertThat(shelf.journeys().get(journey).stage()).isEqualTo(Stage.STARTED);
    }

    @Test
    void the_words_of_a_fact_are_kept_as_they_came() {
        var words = "{ \"startedOn\": \"2026-11-16\",\n \"mood\": \"\\u0000 \\ud800 caf\u00e9\", \"big\": 1e999999 }";

        handle(event(journey.toString(), STARTED, NOW, words.getBytes(UTF_8)));

        assertThat(shelf.words()).containsExactly(words);
    }

    @Test
    void one_event_alone_is_handled_as_a_batch_of_one() {
        var outcome = listener.handle(event(journey.toString(), STARTED, NOW, ON_MONDAY))
                .await()
                .indefinitely();

        assertThat(outcome).isInstanceOf(Applied.class);
        assertThat(shelf.journeys()).containsKey(journey);
    }

    @Test
    void nothing_ever_waits_for_anything() {
        assertThat(listener.mayWait(event(journey.toString(), STARTED, NOW, ON_MONDAY)))
                .isFalse();
    }

    private List<Handled> handle(Envelope... events) {
        return listener.handleAll(List.of(events)).await().indefinitely();
    }

    private static Envelope event(String key, String type, Instant time, byte[] data) {
        return new Envelope(
                UUID.randomUUID(),
                type,
                "/opendoor/session-service",
                "opendoor.programmes",
                key,
                1,
                time,
                UUID.randomUUID(),
                null,
                data);
    }
}
