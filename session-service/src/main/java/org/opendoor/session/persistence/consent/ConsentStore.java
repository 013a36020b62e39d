package org.opendoor.session.persistence.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.consent.Consent;
import org.opendoor.session.domain.consent.Purpose;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.Forgetting;
import org.opendoor.session.usecase.consent.Consents;

/** A row for each version. A purpose is there exactly where consent is given. */
@ApplicationScoped
class ConsentStore implements Consents, Forgetting {

    private static final String OF = """
            select item, version, purpose, told_at, told_by from consent
            where referral_id = ?1 and item = ?2 order by version desc
            """;

    private static final String NEWEST = """
            select distinct on (item) item, version, purpose, told_at, told_by from consent
            where referral_id = ?1 order by item, version desc
            """;

    private static final String KEEP = """
            insert into consent (referral_id, item, version, purpose, told_at, told_by)
            values (?1, ?2, ?3, nullif(?4, ''), cast(cast(?5 as text) as timestamptz), ?6)
            """;

    private final Database database;

    ConsentStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Version>> of(UUID referralId, SharedItem item) {
        return database.with(session -> session.createNativeQuery(OF, Object[].class)
                        .setParameter(1, referralId)
                        .setParameter(2, item.name())
                        .getResultList())
                .map(ConsentStore::versions);
    }

    @Override
    public Uni<List<Version>> newest(UUID referralId) {
        return database.with(session -> session.createNativeQuery(NEWEST, Object[].class)
                        .setParameter(1, referralId)
                        .getResultList())
                .map(ConsentStore::versions);
    }

    @Override
    public Uni<Void> keep(UUID referralId, Version version) {
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, referralId)
                        .setParameter(2, version.item().name())
                        .setParameter(3, version.number())
                        .setParameter(4, purpose(version.consent()))
                        .setParameter(5, version.at().toString())
                        .setParameter(6, version.by())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        return database.with(session -> session.createNativeQuery("delete from consent where referral_id = ?1")
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String purpose(Consent consent) {
        return switch (consent) {
            case Consent.Given(var purpose) -> purpose.name();
            case Consent.NeverGiven _, Consent.Withdrawn _ -> "";
        };
    }

    private static List<Version> versions(List<Object[]> rows) {
        return rows.stream().map(ConsentStore::version).toList();
    }

    private static Version version(Object[] row) {
        Instant at = Columns.instant(row[3]);
        Consent consent =
                row[2] == null ? new Consent.Withdrawn() : new Consent.Given(Purpose.valueOf((String) row[2]));
        return new Version(SharedItem.valueOf((String) row[0]), Columns.number(row[1]), consent, at, (String) row[4]);
    }
}
