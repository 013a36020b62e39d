package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.opendoor.eventing.Database;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.usecase.Customers;

/** Makes somebody known, or finds them by their number. Each has a key of their own, so that one can be forgotten alone. */
@ApplicationScoped
class CustomerStore implements Customers {

    private static final HexFormat HEX = HexFormat.of();

    /** The database decides who is known: of two who come at once with one number, one waits here and finds the other. */
    private static final String ADD = """
            insert into customer select n.* from jsonb_populate_record(cast(null as customer), cast(cast(?1 as text) as jsonb)) n
            on conflict (nino_hash) do nothing
            """;

    private static final String KEEP_KEY = """
            insert into customer_keys.customer_key (customer_id, wrapped, made_at)
            values (?1, decode(?2, 'hex'), cast(cast(?3 as text) as timestamptz))
            """;

    private static final String FIND = "select id from customer where nino_hash = decode(?1, 'hex')";

    /** Kept for named staff, who find the record by its number in the circle of the restricted. */
    private static final String FIND_RESTRICTED = FIND + " and with_jobcentre = ?2 and jsonb_exists(seen_only_by, ?3)";

    private final Database database;
    private final Keyring keyring;
    private final CustomerRows rows;
    private final PossibleDuplicates duplicates;
    private final PlatformClock clock;

    CustomerStore(
            Database database, Keyring keyring, CustomerRows rows, PossibleDuplicates duplicates, PlatformClock clock) {
        this.database = database;
        this.keyring = keyring;
        this.rows = rows;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    @Override
    public Uni<Identified> identify(UUID freshId, Person person, boolean withJobcentre, String subject) {
        return restricted(person, withJobcentre, subject)
                .flatMap(known -> known.isPresent()
                        ? Uni.createFrom().item(new Identified(known.get(), true))
                        : add(freshId, person, withJobcentre));
    }

    private Uni<Optional<UUID>> restricted(Person person, boolean withJobcentre, String subject) {
        return person.nino()
                .map(nino -> database.with(session -> session.createNativeQuery(FIND_RESTRICTED, UUID.class)
                                .setParameter(1, HEX.formatHex(keyring.hash(nino, Circle.RESTRICTED)))
                                .setParameter(2, withJobcentre)
                                .setParameter(3, subject)
                                .getSingleResultOrNull())
                        .map(Optional::ofNullable))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Identified> add(UUID freshId, Person person, boolean withJobcentre) {
        SecretKey key = keyring.freshKey();
        var state = new CustomerState.Known(Profile.of(person), Optional.empty());
        var customer = new Customer(freshId, withJobcentre, Set.of(), state);
        return database.with(session -> session.createNativeQuery(ADD)
                        .setParameter(1, rows.write(customer, 1, key, clock.now()))
                        .executeUpdate())
                .flatMap(added -> added == 1
                        ? keep(key, freshId)
                                .chain(() -> duplicates.renew(freshId))
                                .replaceWith(new Identified(freshId, false))
                        : known(person.nino().orElseThrow(), Circle.of(withJobcentre)));
    }

    private Uni<Void> keep(SecretKey key, UUID customerId) {
        return database.with(session -> session.createNativeQuery(KEEP_KEY)
                        .setParameter(1, customerId)
                        .setParameter(2, HEX.formatHex(keyring.wrap(key, customerId)))
                        .setParameter(3, clock.now().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Identified> known(Nino nino, Circle circle) {
        return database.with(session -> session.createNativeQuery(FIND, UUID.class)
                        .setParameter(1, HEX.formatHex(keyring.hash(nino, circle)))
                        .getSingleResult())
                .map(id -> new Identified(id, true));
    }
}
