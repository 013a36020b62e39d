package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.eventing.Database;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.usecase.door.Lookalikes;

/** Looks by the hashes of one circle; each of the three has its index. */
@ApplicationScoped
class LookalikeStore implements Lookalikes {

    private static final HexFormat HEX = HexFormat.of();

    /** The same locks as {@link PossibleDuplicates} waits for, in the same order. */
    private static final String WAIT = """
            select count(*) from (
              select pg_advisory_xact_lock(lock) from (
                select hashtextextended(hash, 0) as lock
                from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as h (hash) order by lock) ordered) waited
            """;

    private static final String FIND = CustomerRows.AS_JSON + """
            where c.person is not null and (c.nino_hash = decode(?1, 'hex') or c.phone_hash = decode(?2, 'hex')
              or c.surname_birth_hash = decode(?3, 'hex'))
            order by c.nino_hash = decode(?1, 'hex') desc nulls last, c.id desc limit 50
            """;

    private static final String ONE_NUMBER = """
            insert into possible_duplicate (one, other, by_name, by_contact, by_number)
            values (least(cast(?1 as uuid), cast(?2 as uuid)), greatest(cast(?1 as uuid), cast(?2 as uuid)), false, false, true)
            on conflict (one, other) do update set by_number = true
            """;

    private final Database database;
    private final Keyring keyring;
    private final CustomerRows rows;

    LookalikeStore(Database database, Keyring keyring, CustomerRows rows) {
        this.database = database;
        this.keyring = keyring;
        this.rows = rows;
    }

    @Override
    public Uni<List<Customer>> of(Person told, boolean withJobcentre) {
        var prints = Fingerprints.of(keyring, told, Circle.of(withJobcentre));
        var hashes = Stream.of(prints.nino(), prints.phone(), prints.surnameBirth())
                .map(LookalikeStore::hex)
                .toList();
        return database.with(session -> session.createNativeQuery(WAIT, Long.class)
                .setParameter(
                        1,
                        rows.text(
                                hashes.stream().filter(hash -> !hash.isEmpty()).toList()))
                .getSingleResult()
                .chain(() -> session.createNativeQuery(FIND, String.class)
                        .setParameter(1, hashes.get(0))
                        .setParameter(2, hashes.get(1))
                        .setParameter(3, hashes.get(2))
                        .getResultList())
                .map(found -> found.stream()
                        .map(rows::row)
                        .map(row -> rows.file(row).customer())
                        .toList()));
    }

    @Override
    public Uni<Void> haveOneNumber(UUID one, UUID other) {
        return database.with(session -> session.createNativeQuery(ONE_NUMBER)
                        .setParameter(1, one)
                        .setParameter(2, other)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Nothing is no hash of anybody. */
    private static String hex(Optional<byte[]> hash) {
        return hash.map(HEX::formatHex).orElse("");
    }
}
