package org.opendoor.followup.messaging.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.followup.usecase.Fakes;
import org.opendoor.followup.usecase.directory.Desks;
import org.opendoor.followup.usecase.directory.FollowDirectory;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Contract.Example;

class DirectoryListenerTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Set<String> OURS = Set.of("provider", "staff");
    private static final String PROVIDER = "opendoor.provider.described.v1";
    private static final String GOOD = "{\"provider\": \"north-nhs\", \"contact\": null, \"active\": true}";

    private final Desks desks = new Desks();
    private final DirectoryListener listener =
            new DirectoryListener(null, new FollowDirectory(new Fakes(), desks, desks, desks), JSON);

    @ParameterizedTest
    @MethodSource("examples")
    void every_golden_example_is_understood(Example example) throws Exception {
        var kind = example.type().split("\\.", -1)[1];
        var key = kind + "/" + JSON.readTree(example.json()).get(kind).asText();

        assertThat(handle(example.type(), key, 1, example.json()))
                .isInstanceOf(OURS.contains(kind) ? Handled.Applied.class : Handled.NotForUs.class);
    }

    static Stream<Example> examples() {
        return Contract.examples("opendoor.directory").stream();
    }

    @Test
    void an_older_word_and_the_same_again_are_nothing_new() {
        assertThat(handle(PROVIDER, "provider/north-nhs", 7, GOOD)).isInstanceOf(Handled.Applied.class);
        assertThat(handle(PROVIDER, "provider/north-nhs", 7, GOOD)).isEqualTo(new Handled.Duplicate());
        assertThat(handle(PROVIDER, "provider/north-nhs", 3, GOOD)).isEqualTo(new Handled.Duplicate());
    }

    @Test
    void what_cannot_be_read_or_lies_under_a_foreign_key_is_rejected() {
        assertThat(handle(PROVIDER, "provider/north-nhs", 1, "no json"))
                .isEqualTo(new Handled.Rejected("UNREADABLE", "OfProvider"));
        assertThat(handle(PROVIDER, "provider/north-nhs", 1, "{\"provider\": \"north-nhs\"}"))
                .isEqualTo(new Handled.Rejected("INCOMPLETE", "OfProvider"));
        assertThat(handle(PROVIDER, "provider/wear-nhs", 1, GOOD))
                .isEqualTo(new Handled.Rejected("KEY_IS_ANOTHER", "OfProvider"));
    }

    @Test
    void types_and_versions_nobody_knows_yet_are_not_for_us() {
        assertThat(handle("opendoor.room.described.v1", "room/1", 1, "{}"))
                .isEqualTo(new Handled.NotForUs("opendoor.room.described.v1"));
        assertThat(handle("opendoor.venue.described.v2", "venue/1", 1, "{}")).isInstanceOf(Handled.NotForUs.class);
    }

    private Handled handle(String type, String key, long sequence, String data) {
        var event = new Envelope(
                UUID.randomUUID(),
                type,
                "/referral-service",
                "opendoor.directory",
                key,
                sequence,
                Instant.parse("2027-01-04T09:00:00Z"),
                UUID.randomUUID(),
                null,
                data.getBytes(StandardCharsets.UTF_8));
        return listener.handle(event).await().indefinitely();
    }
}
