package org.opendoor.kit.webhook.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.seal.MasterKey;

class SigningKeyTest {
    private static final UUID WEBHOOK = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private final MasterKey master = MasterKey.of("A_KEY", Base64.getEncoder().encodeToString(new byte[32]));

    /** The example that implementations of Standard Webhooks are held against. */
    @Test
    void it_signs_as_standard_webhooks_says() {
        var key = SigningKey.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(key.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330L),
                        "{\"test\": 2432232314}".getBytes(UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void what_is_told_the_receiver_is_what_signs() {
        var key = SigningKey.fresh(master);
        assertThat(key.secret()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(signature(SigningKey.of(key.secret()))).isEqualTo(signature(key));
        assertThat(signature(SigningKey.fresh(master))).isNotEqualTo(signature(key));
    }

    @Test
    void it_is_stored_sealed_and_opens_for_its_webhook_alone() {
        var key = SigningKey.fresh(master);
        byte[] sealed = key.sealed(WEBHOOK, master);
        assertThat(new String(sealed, UTF_8)).doesNotContain(key.secret().substring(6, 16));
        assertThat(signature(SigningKey.unseal(sealed, WEBHOOK, master))).isEqualTo(signature(key));
        assertThatThrownBy(() -> SigningKey.unseal(sealed, UUID.randomUUID(), master))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_is_never_printed() {
        assertThat(SigningKey.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).hasToString("a signing key");
    }

    private static String signature(SigningKey key) {
        return key.sign("1", Instant.EPOCH, "x".getBytes(UTF_8));
    }
}
