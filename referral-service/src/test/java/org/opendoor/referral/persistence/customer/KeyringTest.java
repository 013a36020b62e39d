package org.opendoor.referral.persistence.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.customer.Circle;

class KeyringTest {

    private static final UUID ADA = UUID.fromString("019a1c40-7d10-712b-9c3e-a2d1f57b8c01");

    private final Keyring keyring = new Keyring(key(1), key(2));

    @Test
    void a_customers_key_is_of_use_only_with_the_master_key() {
        SecretKey key = keyring.freshKey();
        byte[] wrapped = keyring.wrap(key, ADA);

        assertThat(keyring.unwrap(wrapped, ADA)).isEqualTo(key);
        var another = new Keyring(key(3), key(2));
        assertThatThrownBy(() -> another.unwrap(wrapped, ADA)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_number_is_found_again_but_its_records_in_several_circles_cannot_be_joined() {
        Nino nino = Nino.parse("AB123456C").orElseThrow();

        assertThat(keyring.hash(nino, Circle.WITH_JOBCENTRE)).isEqualTo(keyring.hash(nino, Circle.WITH_JOBCENTRE));
        assertThat(Stream.of(Circle.values()).map(circle -> keyring.hash(nino, circle)))
                .doesNotHaveDuplicates();
        assertThat(new Keyring(key(1), key(3)).hash(nino, Circle.WITH_JOBCENTRE))
                .isNotEqualTo(keyring.hash(nino, Circle.WITH_JOBCENTRE));
    }

    @Test
    void the_same_digits_as_phone_and_as_postcode_are_two_hashes() {
        assertThat(keyring.hash("phone", Circle.WITH_JOBCENTRE, "1"))
                .isNotEqualTo(keyring.hash("postcode", Circle.WITH_JOBCENTRE, "1"));
    }

    @Test
    void short_keys_and_one_key_for_both_are_refused() {
        assertThatThrownBy(() -> new Keyring(new byte[16], key(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Keyring(key(1), key(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] key(int filling) {
        byte[] key = new byte[Keyring.KEY_BYTES];
        Arrays.fill(key, (byte) filling);
        return key;
    }
}
