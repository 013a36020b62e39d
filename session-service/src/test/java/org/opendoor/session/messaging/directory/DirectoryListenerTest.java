package org.opendoor.session.messaging.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Contract.Example;
import org.opendoor.session.domain.directory.DirectoryEntry;
import org.opendoor.session.usecase.directory.DirectoryCopy;
import org.opendoor.session.usecase.directory.FollowDirectory;

class DirectoryListenerTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String DISTRICT = "opendoor.district.described.v1";
    private static final String GOOD = "{\"district\": \"durham\", \"defaultProvider\": null, \"active\": true}";

    private final Copy copy = new Copy();
    private final DirectoryListener listener =
            new DirectoryListener(null, new FollowDirectory(new AtOnce(), copy), JSON);

    private static final class AtOnce implements Transactions {
        @Override
        public <T> Uni<T> in(Supplier<Uni<T>> work) {
            return work.get();
        }
    }

    private static final class Copy implements DirectoryCopy {
        private final Map<String, Long> known = new HashMap<>();

        @Override
        public Uni<Boolean> keep(DirectoryEntry entry, long toldBy) {
            var news = known.getOrDefault(entry.id(), 0L) < toldBy;
            known.merge(entry.id(), toldBy, Math::max);
            return Uni.createFrom().item(news);
        }

        @Override
        public Uni<Void> retire(String kind, String id) {
            return Uni.createFrom().voidItem();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_golden_example_is_understood(Example example) throws Exception {
        var kind = example.type().split("\\.", -1)[1];
        var key = kind + "/" + JSON.readTree(example.json()).get(kind).asText();

        assertThat(handle(example.type(), key, 1, example.json())).isInstanceOf(Handled.Applied.class);
    }

    static Stream<Example> examples() {
        return Contract.examples("opendoor.directory").stream();
    }

    @Test
    void an_older_word_and_the_same_again_are_nothing_new() {
        assertThat(handle(DISTRICT, "district/durham", 7, GOOD)).isInstanceOf(Handled.Applied.class);
        assertThat(handle(DISTRICT, "district/durham", 7, GOOD)).isEqualTo(new Handled.Duplicate());
        assertThat(handle(DISTRICT, "district/durham", 3, GOOD)).isEqualTo(new Handled.Duplicate());
    }

    @Test
    void what_cannot_be_read_or_lies_under_a_foreign_key_is_rejected() {
        assertThat(handle(DISTRICT, "district/durham", 1, "no json"))
                .isEqualTo(new Handled.Rejected("UNREADABLE", "OfDistrict"));
        assertThat(handle(DISTRICT, "district/durham", 1, "{\"district\": \"durham\"}"))
                .isEqualTo(new Handled.Rejected("INCOMPLETE", "OfDistrict"));
        assertThat(handle(DISTRICT, "district/wear", 1, GOOD))
                .isEqualTo(new Handled.Rejected("KEY_IS_ANOTHER", "OfDistrict"));
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
