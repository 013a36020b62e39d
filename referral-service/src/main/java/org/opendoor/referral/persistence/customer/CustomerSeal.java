package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.eventing.Database;
import org.opendoor.kit.seal.Seal;

/** Seals what is written to a person with their own key, for the stores beside this one: forgotten with them, unread by all. */
@ApplicationScoped
public class CustomerSeal {

    private static final String KEY =
            "select encode(wrapped, 'hex') from customer_keys.customer_key where customer_id = ?1";

    private final Database database;
    private final Keyring keyring;

    CustomerSeal(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    /** Sealed; empty where there is no key any more. */
    public Uni<Optional<byte[]>> close(UUID customer, byte[] open) {
        return with(customer, key -> Seal.close(key, customer, open));
    }

    /** Opened again; empty where there is no key any more. */
    public Uni<Optional<byte[]>> open(UUID customer, byte[] sealed) {
        return with(customer, key -> Seal.open(key, customer, sealed));
    }

    private Uni<Optional<byte[]>> with(UUID customer, KeyWork work) {
        return database.with(session -> session.createNativeQuery(KEY, String.class)
                        .setParameter(1, customer)
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found)
                        .map(HexFormat.of()::parseHex)
                        .map(wrapped -> work.by(keyring.unwrap(wrapped, customer))));
    }

    private interface KeyWork {
        byte[] by(SecretKey key);
    }
}
