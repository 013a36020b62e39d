package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.eventing.Database;
import org.opendoor.kit.seal.MasterKey;

/**
 * The key of each journey, made when something is first written of it and destroyed when the person is forgotten: then
 * nobody can read what was written, whatever backup it is found in.
 */
@ApplicationScoped
class JourneyKeys {
    private static final HexFormat HEX = HexFormat.of();

    private static final String FIND =
            "select encode(wrapped, 'hex') from journey_keys.journey_key where referral_id = ?1";

    /** Of two who write the first words at once, one key stands. */
    private static final String KEEP = """
            insert into journey_keys.journey_key (referral_id, wrapped, made_at)
            values (?1, decode(?2, 'hex'), now()) on conflict do nothing
            """;

    private final Database database;
    private final MasterKey master;

    JourneyKeys(Database database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** The journey's key, a fresh one where it has none yet. */
    Uni<SecretKey> key(UUID referralId) {
        return find(referralId)
                .chain(found -> found.map(key -> Uni.createFrom().item(key)).orElseGet(() -> fresh(referralId)));
    }

    /** Empty where it is destroyed, or never was. */
    Uni<Optional<SecretKey>> find(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter(1, referralId)
                        .getSingleResultOrNull())
                .map(wrapped ->
                        Optional.ofNullable(wrapped).map(bytes -> master.unwrap(HEX.parseHex(bytes), referralId)));
    }

    private Uni<SecretKey> fresh(UUID referralId) {
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, referralId)
                        .setParameter(2, HEX.formatHex(master.wrap(master.freshKey(), referralId)))
                        .executeUpdate())
                .chain(() -> find(referralId))
                .map(Optional::orElseThrow);
    }
}
