package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.badinput.BadInput;
import org.opendoor.session.testing.RealService;

/** Every field of every request wrong in every way: always a reason, never a 5xx, and nothing happens. */
@QuarkusTest
@RealService
class BadInputIT {

    @TestHTTPResource("/")
    URI service;

    @Inject
    DataSource database;

    @Test
    void whatever_is_wrong_is_refused_with_its_place_and_changes_nothing() throws SQLException {
        var bad = BadInput.of(PermissionIT.table());
        var before = happened();

        assertThat(String.join("\n", bad.faults(service))).isEmpty();

        assertThat(bad.size()).isGreaterThan(200);
        assertThat(happened()).isEqualTo(before);
    }

    private long happened() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from history")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
