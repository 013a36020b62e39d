package org.opendoor.session.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.ProgrammeReader;

/** Reads programmes without a lock; one statement each, so that a row and its sessions are of the same moment. */
@ApplicationScoped
class ProgrammeQueries implements ProgrammeReader {

    private static final String ONE = "select p from ProgrammeRow p left join fetch p.items left join fetch p.sessions"
            + " where p.referralId = :referralId";

    private static final String JOURNEY =
            "select p.journey, p.wish from ProgrammeRow p where p.referralId = :referralId";

    private static final String EARLIER =
            "select p from ProgrammeRow p left join fetch p.items left join fetch p.sessions"
                    + " where p.journey.customerId = :customer and (p.journey.referredOn, p.referralId) < (:on, :id)"
                    + " order by p.journey.referredOn desc, p.referralId desc";

    private static final String PAGE = "select p from ProgrammeRow p where p.journey.provider in :providers";
    private static final String OF_STAGE = " and p.stage = :stage";
    private static final String AFTER = " and (p.journey.referredOn, p.referralId) > (:on, :id)";
    private static final String IN_ORDER = " order by p.journey.referredOn, p.referralId";

    private final Database database;

    ProgrammeQueries(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Filed>> find(UUID referralId) {
        return database.with(session -> session.createSelectionQuery(ONE, ProgrammeRow.class)
                .setParameter("referralId", referralId)
                .setReadOnly(true)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(ProgrammeRow::filed)));
    }

    @Override
    public Uni<Optional<Journey>> journey(UUID referralId) {
        return database.with(session -> session.createSelectionQuery(JOURNEY, Object[].class)
                        .setParameter("referralId", referralId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .map(found ->
                                ((JourneyColumns) found[0]).journey(referralId, ((WishColumns) found[1]).wish())));
    }

    @Override
    public Uni<List<Filed>> earlier(Journey journey) {
        return database.with(session -> session.createSelectionQuery(EARLIER, ProgrammeRow.class)
                        .setParameter("customer", journey.customerId())
                        .setParameter("on", journey.referredOn())
                        .setParameter("id", journey.referralId())
                        .setReadOnly(true)
                        .getResultList())
                .map(rows -> rows.stream().map(ProgrammeRow::filed).toList());
    }

    @Override
    public Uni<List<Listed>> list(Query query) {
        var text = PAGE
                + query.stage().map(_ -> OF_STAGE).orElse("")
                + query.after().map(_ -> AFTER).orElse("")
                + IN_ORDER;
        return database.with(session -> {
                    var page = session.createSelectionQuery(text, ProgrammeRow.class)
                            .setParameter("providers", query.providers())
                            .setReadOnly(true)
                            .setMaxResults(query.most());
                    query.stage().ifPresent(stage -> page.setParameter("stage", stage));
                    query.after()
                            .ifPresent(place ->
                                    page.setParameter("on", place.referredOn()).setParameter("id", place.referralId()));
                    return page.getResultList();
                })
                .map(rows -> rows.stream().map(ProgrammeQueries::listed).toList());
    }

    private static Listed listed(ProgrammeRow row) {
        return new Listed(
                new Place(row.journey.referredOn(), row.referralId),
                row.stage,
                row.journey.provider(),
                row.journey.customerKind(),
                row.version);
    }
}
