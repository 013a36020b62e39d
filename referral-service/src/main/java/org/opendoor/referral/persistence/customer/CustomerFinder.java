package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Database;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.Spelling;
import org.opendoor.referral.usecase.customer.Finder;
import org.opendoor.referral.usecase.customer.Reader;
import org.opendoor.referral.usecase.customer.Sought;

/** Finds by the hashes of every circle at once; the scope is part of the question, so that a limit hides nobody in it. */
@ApplicationScoped
class CustomerFinder implements Finder {

    private static final HexFormat HEX = HexFormat.of();

    private static final String BY_NUMBER = by("nino_hash");
    private static final String BY_NAME = by("surname_birth_hash");

    private final Database database;
    private final Keyring keyring;
    private final CustomerRows rows;

    CustomerFinder(Database database, Keyring keyring, CustomerRows rows) {
        this.database = database;
        this.keyring = keyring;
        this.rows = rows;
    }

    @Override
    public Uni<List<UUID>> find(Sought sought, Reader reader, int most) {
        return switch (sought) {
            case Sought.Numbered(var nino) ->
                find(BY_NUMBER, hashes(circle -> Optional.of(keyring.hash(nino, circle))), reader, most);
            case Sought.Named(var familyName, var born) ->
                find(
                        BY_NAME,
                        hashes(circle -> Spelling.surnameAndBirth(familyName, born)
                                .map(spelled -> Fingerprints.surnameBirth(keyring, circle, spelled))),
                        reader,
                        most);
        };
    }

    private Uni<List<UUID>> find(String statement, List<String> hashes, Reader reader, int most) {
        return database.with(session -> session.createNativeQuery(statement, UUID.class)
                .setParameter("hashes", rows.text(hashes))
                .setParameter("everybody", reader.dataProtection())
                .setParameter("districts", rows.text(reader.scope().districts()))
                .setParameter("subject", reader.scope().subject())
                .setParameter("most", most)
                .getResultList());
    }

    private static String by(String column) {
        return """
                select c.id from customer c
                where c.%s in (select decode(hash, 'hex') from jsonb_array_elements_text(cast(cast(:hashes as text) as jsonb)) as h (hash))
                  and (:everybody or exists (
                    select 1 from referral r where r.customer_id = c.id and r.kind <> 'NOT_WITH_JOBCENTRE'
                      and r.district in (select jsonb_array_elements_text(cast(cast(:districts as text) as jsonb)))
                      and (r.seen_only_by is null or jsonb_exists(r.seen_only_by, :subject))))
                order by c.id desc limit :most
                """.formatted(column);
    }

    private static List<String> hashes(Function<Circle, Optional<byte[]>> hash) {
        return Arrays.stream(Circle.values())
                .flatMap(circle -> hash.apply(circle).stream())
                .map(HEX::formatHex)
                .toList();
    }
}
