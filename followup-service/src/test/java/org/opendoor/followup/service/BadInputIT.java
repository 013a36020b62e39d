package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.badinput.BadInput;

/** Every field of every request wrong in every way: always a reason, never a 5xx, and nothing happens. */
@QuarkusTest
@Bench
class BadInputIT {

    @TestHTTPResource("/")
    URI service;

    @Test
    void whatever_is_wrong_is_refused_with_its_place_and_changes_nothing() {
        var bad = BadInput.of(PermissionIT.table());
        var before = Rows.count("select count(*) from history");

        assertThat(String.join("\n", bad.faults(service))).isEmpty();

        assertThat(bad.size()).isGreaterThan(100);
        assertThat(Rows.count("select count(*) from history")).isEqualTo(before);
    }
}
