package org.opendoor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.badinput.BadInput;

/** Every request wrong in every way: always a reason, never a 5xx. Nothing here is written by request. */
@QuarkusTest
@Platform
class BadInputIT {

    @TestHTTPResource("/")
    URI service;

    @Test
    void whatever_is_wrong_is_refused_with_its_place() {
        var bad = BadInput.of(PermissionIT.table());

        assertThat(String.join("\n", bad.faults(service))).isEmpty();

        assertThat(bad.size()).isGreaterThan(30);
    }
}
