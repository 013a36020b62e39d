package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.failure.Failures;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerFile;
import org.opendoor.referral.usecase.customer.CustomerFiles;

/** Records as they are and as they become. What is gone loses its key, its hashes and everything inside the seal at once. */
@ApplicationScoped
class CustomerFileStore implements CustomerFiles {

    private static final HexFormat HEX = HexFormat.of();

    private static final String SAVE = """
            update customer c
            set version = n.version, with_jobcentre = n.with_jobcentre, nino_hash = n.nino_hash,
                surname_birth_hash = n.surname_birth_hash, phone_hash = n.phone_hash, postcode_hash = n.postcode_hash,
                person = n.person, stopped = n.stopped, seen_only_by = n.seen_only_by, absorbed_into = n.absorbed_into,
                forgotten_at = n.forgotten_at, told_at = n.told_at
            from jsonb_populate_record(cast(null as customer), cast(cast(?1 as text) as jsonb)) n
            where c.id = n.id and c.version = n.version - 1
            """;

    private static final String DESTROY_KEY = "delete from customer_keys.customer_key where customer_id = ?1";

    private static final String HOLDER = """
            select id from customer where nino_hash = decode(?1, 'hex')
              and id not in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?2 as text) as jsonb)) as left_out (id))
            """;

    private final Database database;
    private final Keyring keyring;
    private final CustomerRows rows;
    private final CustomerChanges changes;
    private final PossibleDuplicates duplicates;

    CustomerFileStore(
            Database database,
            Keyring keyring,
            CustomerRows rows,
            CustomerChanges changes,
            PossibleDuplicates duplicates) {
        this.database = database;
        this.keyring = keyring;
        this.rows = rows;
        this.changes = changes;
        this.duplicates = duplicates;
    }

    @Override
    public Uni<Optional<CustomerFile>> find(UUID customerId) {
        return row(customerId).map(found -> found.map(rows::file));
    }

    @Override
    public Uni<CustomerFile> save(CustomerFile before, List<CustomerEvent> events, Moment when) {
        Customer after = before.customer().after(events);
        return row(after.id())
                .map(Optional::orElseThrow)
                .flatMap(row -> write(rows.write(after, before.version() + 1, rows.key(row), when.at())))
                .chain(() -> after.profile().isEmpty()
                        ? destroyKey(after.id())
                        : Uni.createFrom().voidItem())
                .chain(() -> duplicates.renew(after.id()))
                .chain(() -> changes.note(after.id(), events, when))
                .replaceWith(new CustomerFile(after, before.version() + 1));
    }

    @Override
    public Uni<Optional<UUID>> holder(Nino nino, Circle circle, Set<UUID> except) {
        return database.with(session -> session.createNativeQuery(HOLDER, UUID.class)
                        .setParameter(1, HEX.formatHex(keyring.hash(nino, circle)))
                        .setParameter(2, rows.text(except))
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    private Uni<Optional<CustomerRow>> row(UUID customerId) {
        return database.with(
                        session -> session.createNativeQuery(CustomerRows.AS_JSON + "where c.id = ?1", String.class)
                                .setParameter(1, customerId)
                                .getSingleResultOrNull())
                .map(text -> Optional.ofNullable(text).map(rows::row));
    }

    /** Somebody who took the number a moment ago is found when everything is tried again. */
    private Uni<Void> write(String row) {
        return database.with(session ->
                        session.createNativeQuery(SAVE).setParameter(1, row).executeUpdate())
                .onFailure(failure -> Failures.violatedUnique(failure).isPresent())
                .transform(failure -> new OptimisticLockException("a number was taken meanwhile", failure))
                .invoke(written -> {
                    if (written != 1) {
                        throw new IllegalStateException("a customer was written without a lock");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> destroyKey(UUID customerId) {
        return database.with(session -> session.createNativeQuery(DESTROY_KEY)
                        .setParameter(1, customerId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
