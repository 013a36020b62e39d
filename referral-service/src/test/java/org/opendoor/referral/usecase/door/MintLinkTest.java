package org.opendoor.referral.usecase.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.door.DoorLink;
import org.opendoor.referral.domain.door.LinkPolicy;
import org.opendoor.referral.domain.door.Token;
import org.opendoor.referral.usecase.Moment;

class MintLinkTest {

    private static final UUID JOURNEY = UUID.fromString("019a1c3f-0000-7b21-9c3e-000000000001");
    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T10:00:00Z"), LocalDate.of(2026, 11, 23));

    private final Map<Token, DoorLink> kept = new HashMap<>();
    private byte next;

    @Test
    void a_link_leads_to_the_public_address_and_is_remembered() {
        assertThat(mint("https://door.example/")).isEqualTo(URI.create("https://door.example/c/" + token(1).text()));
        assertThat(kept)
                .containsEntry(
                        token(1), new DoorLink(JOURNEY, Instant.parse("2027-02-21T10:00:00Z"), Optional.empty()));
    }

    @Test
    void a_second_link_leaves_the_first_as_good_as_it_was() {
        mint("https://door.example/base");

        assertThat(mint("https://door.example/base").getPath()).startsWith("/base/c/");
        assertThat(kept.values()).hasSize(2).allMatch(link -> link.usedAt().isEmpty());
    }

    private URI mint(String base) {
        return new MintLink(new Kept(), () -> token(++next), LinkPolicy.OURS, URI.create(base))
                .forJourney(JOURNEY, NOW)
                .await()
                .indefinitely();
    }

    private static Token token(int last) {
        byte[] bytes = new byte[Token.BYTES];
        bytes[Token.BYTES - 1] = (byte) last;
        return Token.of(bytes);
    }

    private final class Kept implements Links {

        @Override
        public Uni<Void> keep(Token token, DoorLink link, Instant madeAt) {
            kept.put(token, link);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Optional<DoorLink>> find(Token token) {
            throw new UnsupportedOperationException("not part of these tests");
        }

        @Override
        public Uni<Boolean> use(Token token, Instant at) {
            throw new UnsupportedOperationException("not part of these tests");
        }
    }
}
