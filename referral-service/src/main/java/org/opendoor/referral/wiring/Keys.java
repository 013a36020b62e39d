package org.opendoor.referral.wiring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.opendoor.referral.persistence.customer.Keyring;

/** Reads the keys when the service starts: without them, or with bad ones, it does not. */
@ApplicationScoped
class Keys {

    @Startup
    @Produces
    @Singleton
    Keyring keyring(Secrets secrets) {
        return new Keyring(
                decode("OPENDOOR_MASTER_KEY", secrets.master()), decode("OPENDOOR_NINO_KEY", secrets.nino()));
    }

    static byte[] decode(String name, String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == Keyring.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // answered below, without the value: it is a secret
        }
        throw new IllegalArgumentException(name + ": 32 bytes in Base64 are expected");
    }
}
