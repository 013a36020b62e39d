package org.opendoor.kit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final UUID OWNER = UUID.fromString("019a1c40-7d10-712b-9c3e-a2d1f57b8c01");
    private static final byte[] WORDS = "cannot sleep since the accident".getBytes(UTF_8);

    private final MasterKey master = MasterKey.of("OPENDOOR_MASTER_KEY", base64(32));

    @Test
    void what_is_sealed_opens_with_the_key_and_reads_like_nothing_without() {
        var key = master.unwrap(master.wrap(master.freshKey(), OWNER), OWNER);

        byte[] sealed = Seal.close(key, OWNER, WORDS);

        assertThat(Seal.open(key, OWNER, sealed)).isEqualTo(WORDS);
        assertThat(new String(sealed, UTF_8)).doesNotContain("sleep");
        assertThat(Seal.close(key, OWNER, WORDS)).isNotEqualTo(sealed);
    }

    @Test
    void what_is_anothers_or_was_touched_does_not_open() {
        var key = master.freshKey();
        byte[] sealed = Seal.close(key, OWNER, WORDS);
        byte[] touched = sealed.clone();
        touched[touched.length - 1] ^= 1;

        assertThatThrownBy(() -> Seal.open(key, UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Seal.open(key, OWNER, touched)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Seal.open(key, OWNER, new byte[5])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Seal.open(master.freshKey(), OWNER, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_number_is_found_by_its_fingerprint_within_its_circle_and_with_its_key_alone() {
        byte[] print = master.fingerprint("wards of tees", "H-17");

        assertThat(master.fingerprint("wards of tees", "H-17")).isEqualTo(print).hasSize(32);
        assertThat(master.fingerprint("wards of wear", "H-17")).isNotEqualTo(print);
        assertThat(master.fingerprint("wards of tees", "H-18")).isNotEqualTo(print);
        assertThat(MasterKey.of("OPENDOOR_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]))
                        .fingerprint("wards of tees", "H-17"))
                .isNotEqualTo(print);
    }

    @Test
    void a_setting_that_is_no_key_is_named_and_not_repeated() {
        for (String wrong : new String[] {"no base64!", base64(31), ""}) {
            assertThatThrownBy(() -> MasterKey.of("OPENDOOR_MASTER_KEY", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("OPENDOOR_MASTER_KEY: 32 bytes in Base64 are expected");
        }
    }

    private static String base64(int bytes) {
        byte[] key = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            key[i] = (byte) i;
        }
        return Base64.getEncoder().encodeToString(key);
    }
}
