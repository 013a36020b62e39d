package org.opendoor.referral.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.referral.domain.door.DoorLink.Standing;

class TokenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void a_token_fits_an_address_and_is_read_back_from_it() {
        byte[] random = new byte[Token.BYTES];
        random[0] = (byte) 0xFB;
        random[1] = (byte) 0xFF;

        Token token = Token.of(random);

        assertThat(token.text()).hasSize(32).matches("[A-Za-z0-9_-]+");
        assertThat(Token.parse(token.text())).contains(token);
        assertThat(token.hash()).hasSize(32).isNotEqualTo(random);
        assertThat(token.toString()).doesNotContain(token.text());
        assertThatThrownBy(() -> Token.of(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_x", "a/b?c=d&e=f#g%20h.i;j:k@l!m$n*", "é"})
    void what_cannot_be_a_token_is_none(String written) {
        assertThat(Token.parse(written)).isEmpty();
    }

    @Test
    void a_link_holds_for_three_months_and_once() {
        Instant until = LinkPolicy.OURS.until(NOW);
        var link = new DoorLink(UUID.randomUUID(), until, Optional.empty());
        var used = new DoorLink(link.journey(), until, Optional.of(NOW));

        assertThat(link.at(until.minusNanos(1))).isEqualTo(Standing.OPEN);
        assertThat(link.at(until)).isEqualTo(Standing.TOO_OLD);
        assertThat(used.at(NOW)).isEqualTo(Standing.USED);
        assertThat(used.at(until)).isEqualTo(Standing.USED);
    }
}
