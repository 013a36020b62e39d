package org.opendoor.referral.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.usecase.Customers;

/** People, sealed: each with a key of their own, so that one can be forgotten by destroying one row. */
@ApplicationScoped
class CustomerStore implements Customers {

    private static final HexFormat HEX = HexFormat.of();

    /** The database decides who is known: of two who come at once with one number, one waits here and finds the other. */
    private static final String ADD = """
            insert into customer (id, with_jobcentre, nino_hash, person, began_at, told_at)
            values (?1, ?2, decode(nullif(?3, ''), 'hex'), decode(?4, 'hex'), cast(cast(?5 as text) as timestamptz),
                    cast(cast(?6 as text) as timestamptz))
            on conflict (nino_hash) do nothing
            """;

    private static final String FIND = "select id from customer where nino_hash = decode(?1, 'hex')";

    private final Database database;
    private final Keyring keyring;
    private final ObjectMapper json;
    private final PlatformClock clock;

    CustomerStore(Database database, Keyring keyring, ObjectMapper json, PlatformClock clock) {
        this.database = database;
        this.keyring = keyring;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Uni<Identified> identify(UUID freshId, Person person, boolean withJobcentre) {
        SecretKey key = keyring.freshKey();
        String hash = person.nino()
                .map(nino -> HEX.formatHex(keyring.hash(nino, withJobcentre)))
                .orElse("");
        String now = clock.now().toString();
        return database.with(session -> session.createNativeQuery(ADD)
                .setParameter(1, freshId)
                .setParameter(2, withJobcentre)
                .setParameter(3, hash)
                .setParameter(4, HEX.formatHex(sealed(key, freshId, person)))
                .setParameter(5, now)
                .setParameter(6, now)
                .executeUpdate()
                .flatMap(added -> added == 1
                        ? keep(session, key, freshId).replaceWith(new Identified(freshId, false))
                        : known(session, hash).map(id -> new Identified(id, true))));
    }

    @Override
    public Uni<Void> refresh(UUID customerId, Person newer) {
        return database.with(session -> open(session, customerId)
                .map(found -> found.map(known -> {
                    var updated = known.person().updatedBy(newer);
                    known.row().person = sealed(known.key(), customerId, updated);
                    known.row().toldAt = clock.now();
                    return known;
                }))
                .call(session::flush)
                .replaceWithVoid());
    }

    @Override
    public Uni<Optional<Person>> read(UUID customerId) {
        return database.with(session -> open(session, customerId).map(found -> found.map(Opened::person)));
    }

    private Uni<Void> keep(Mutiny.Session session, SecretKey key, UUID customerId) {
        return session.persist(new CustomerKeyRow(customerId, keyring.wrap(key, customerId), clock.now()));
    }

    private static Uni<UUID> known(Mutiny.Session session, String hash) {
        return session.createNativeQuery(FIND, UUID.class).setParameter(1, hash).getSingleResult();
    }

    /** Empty where the customer is unknown or their key was destroyed. */
    private Uni<Optional<Opened>> open(Mutiny.Session session, UUID customerId) {
        return session.find(CustomerRow.class, customerId)
                .flatMap(row -> session.find(CustomerKeyRow.class, customerId)
                        .map(key -> row == null || key == null ? Optional.empty() : Optional.of(open(row, key))));
    }

    private Opened open(CustomerRow row, CustomerKeyRow wrapped) {
        SecretKey key = keyring.unwrap(wrapped.wrapped, row.id);
        return new Opened(row, key, person(Seal.open(key, row.id, row.person)));
    }

    private byte[] sealed(SecretKey key, UUID customerId, Person person) {
        try {
            return Seal.close(key, customerId, json.writeValueAsBytes(SealedPerson.of(person)));
        } catch (IOException unwritable) {
            throw new IllegalStateException("a person cannot be written");
        }
    }

    /** The cause is left out: it would quote what was inside the seal. */
    private Person person(byte[] bytes) {
        try {
            return json.readValue(bytes, SealedPerson.class).person();
        } catch (IOException unreadable) {
            throw new IllegalStateException("a person cannot be read");
        }
    }

    private record Opened(CustomerRow row, SecretKey key, Person person) {}
}
