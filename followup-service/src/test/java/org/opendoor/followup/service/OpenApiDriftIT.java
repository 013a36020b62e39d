package org.opendoor.followup.service;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.OpenApiDrift;

@QuarkusTest
@Bench
class OpenApiDriftIT {
    @Test
    void the_running_service_keeps_the_contract_that_is_checked_in() {
        OpenApiDrift.check("followup-service");
    }
}
