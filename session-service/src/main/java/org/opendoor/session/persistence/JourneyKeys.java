package org.opendoor.session.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.eventing.Database;
import org.opendoor.kit.seal.MasterKey;
import org.opendoor.kit.seal.Seal;
import org.opendoor.kit.seal.WrappedKeys;
import org.opendoor.session.usecase.Forgotten;

/**
 * The key of each journey, made when something is first written of it and destroyed when the person is forgotten. Every
 * store that keeps words about a person seals them here, so that one destroyed row makes all of them unreadable.
 */
@ApplicationScoped
public class JourneyKeys implements Forgotten {

    private static final HexFormat HEX = HexFormat.of();

    private static final String IS_FORGOTTEN = "select count(*) from forgotten_journey where referral_id = ?1";

    private final Database database;
    private final WrappedKeys keys;

    JourneyKeys(Database database, MasterKey master) {
        this.database = database;
        this.keys = new WrappedKeys(database, master, "journey_keys.journey_key", "referral_id");
    }

    /** Seals these words, as hexadecimal digits. Empty where the person is forgotten: nothing is written of them any more. */
    public Uni<Optional<String>> seal(UUID referralId, String words, Instant at) {
        return isForgotten(referralId)
                .chain(forgotten -> forgotten
                        ? Uni.createFrom().item(Optional.<String>empty())
                        : key(referralId, at)
                                .map(key -> Optional.of(
                                        HEX.formatHex(Seal.close(key, referralId, words.getBytes(UTF_8))))));
    }

    /** Opens what {@link #seal} closed. Empty where the key is destroyed. */
    public Uni<Optional<String>> open(UUID referralId, String sealed) {
        return keys.find(referralId)
                .map(found -> found.map(key -> new String(Seal.open(key, referralId, HEX.parseHex(sealed)), UTF_8)));
    }

    /** The journey's key, a fresh one where it has none yet. For people who are not forgotten. */
    public Uni<SecretKey> key(UUID referralId, Instant at) {
        return keys.of(referralId, at);
    }

    @Override
    public Uni<Boolean> isForgotten(UUID referralId) {
        return database.with(session -> session.createNativeQuery(IS_FORGOTTEN, Long.class)
                        .setParameter(1, referralId)
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
