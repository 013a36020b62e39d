package org.opendoor.kit.sample.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.opendoor.kit.seal.MasterKey;

/** The master key of the tests. */
@ApplicationScoped
class Keys {
    @Produces
    @Singleton
    MasterKey masterKey() {
        return MasterKey.of(
                "A_KEY",
                Base64.getEncoder()
                        .encodeToString("the master key of the tests....."
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }
}
