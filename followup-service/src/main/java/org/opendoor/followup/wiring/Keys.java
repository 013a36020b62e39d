package org.opendoor.followup.wiring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendoor.kit.seal.MasterKey;

/** Reads the key when the service starts: without it, or with a bad one, it does not. */
@ApplicationScoped
class Keys {

    @Startup
    @Produces
    @Singleton
    MasterKey masterKey(@ConfigProperty(name = "opendoor.keys.master") String master) {
        return MasterKey.of("OPENDOOR_MASTER_KEY", master);
    }
}
