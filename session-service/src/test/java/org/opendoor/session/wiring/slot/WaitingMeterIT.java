package org.opendoor.session.wiring.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.MetricsPage;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;

/** Who said yes and has not been met is a number that somebody watches. */
@QuarkusTest
@RealService
class WaitingMeterIT {

    private static final String WAIT =
            "select count(*) from programme where stage in ('AWAITING', 'ASSESSMENT_BOOKED')";

    @Inject
    MeterRegistry meters;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void everybody_who_waits_for_a_first_meeting_is_counted_and_the_longest_wait_is_known() {
        OF_TEES.somebodyReferred();

        Awaitility.await("a look at the database")
                .atMost(Duration.ofSeconds(20))
                .until(() -> meters.get("first_meetings_awaited").gauge().value()
                        == Double.parseDouble(Rows.of(WAIT).getFirst()));
        assertThat(meters.get("first_meetings_awaited_oldest_seconds").gauge().value())
                .as("referred on 1 October 2026")
                .isGreaterThan(86_400.0);
        MetricsPage.explains(RestAssured.get(metrics).asString());
        MetricsPage.promises("session-service", RestAssured.get(metrics).asString());
    }
}
