package org.opendoor.referral.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void a_key_is_32_bytes_in_base64() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(Keys.decode("OPENDOOR_MASTER_KEY", key + "\n")).hasSize(32);
    }

    @Test
    void a_bad_key_is_refused_by_its_name_and_never_repeated() {
        assertThatThrownBy(() -> Keys.decode("OPENDOOR_MASTER_KEY", "c2hvcnQ="))
                .hasMessageContaining("OPENDOOR_MASTER_KEY")
                .hasMessageNotContaining("c2hvcnQ=");
        assertThatThrownBy(() -> Keys.decode("OPENDOOR_NINO_KEY", "?not base64?"))
                .hasMessageContaining("OPENDOOR_NINO_KEY")
                .hasMessageNotContaining("?not base64?");
    }
}
