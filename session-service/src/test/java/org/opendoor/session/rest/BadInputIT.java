package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.badinput.BadInput;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;

/** Every field of every request wrong in every way: always a reason, never a 5xx, and nothing happens. */
@QuarkusTest
@RealService
class BadInputIT {

    @TestHTTPResource("/")
    URI service;

    @Test
    void whatever_is_wrong_is_refused_with_its_place_and_changes_nothing() {
        var bad = BadInput.of(PermissionIT.table());
        var before = happened();

        assertThat(String.join("\n", bad.faults(service))).isEmpty();

        assertThat(bad.size()).isGreaterThan(200);
        assertThat(happened()).isEqualTo(before);
    }

    private static List<String> happened() {
        return Rows.of("select count(*) from history");
    }
}
