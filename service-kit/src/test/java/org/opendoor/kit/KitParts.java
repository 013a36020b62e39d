package org.opendoor.kit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.opendoor.embedded.RealParts;

/** The real parts for all tests of this module: Quarkus finds the annotation wherever it is, and starts them once. */
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "service", value = "kit-test"),
            @ResourceArg(name = "open-topics", value = "notes:3")
        })
final class KitParts {
    private KitParts() {}
}
