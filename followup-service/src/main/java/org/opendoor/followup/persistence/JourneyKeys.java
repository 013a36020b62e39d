package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.eventing.Database;
import org.opendoor.kit.seal.MasterKey;
import org.opendoor.kit.seal.WrappedKeys;

/** The key of each journey, made when something is first written of it and destroyed when the person is forgotten. */
@ApplicationScoped
class JourneyKeys {
    private final WrappedKeys keys;
    private final InstantSource clock;

    JourneyKeys(Database database, MasterKey master, InstantSource clock) {
        this.keys = new WrappedKeys(database, master, "journey_keys.journey_key", "referral_id");
        this.clock = clock;
    }

    /** The journey's key, a fresh one where it has none yet. */
    Uni<SecretKey> key(UUID referralId) {
        return keys.of(referralId, clock.instant());
    }

    /** Empty where it is destroyed, or never was. */
    Uni<Optional<SecretKey>> find(UUID referralId) {
        return keys.find(referralId);
    }
}
