package org.opendoor.session.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.OpenApiDrift;
import org.opendoor.session.testing.RealService;

@QuarkusTest
@RealService
class OpenApiIT {

    @Test
    void the_service_is_what_its_contract_says() {
        OpenApiDrift.check("session-service");
    }
}
