package org.opendoor.session.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.ProgrammeReader;

/** Reads programmes without a lock; one statement each, so that a row and its sessions are of the same moment. */
@ApplicationScoped
class ProgrammeQueries implements ProgrammeReader {

    private static final String ONE =
            ProgrammeRows.SELECT + "where p.referral_id = ?1 order by " + ProgrammeRows.IN_ORDER;

    private static final String JOURNEY =
            "select cast(row_to_json(p) as text) from programme p where p.referral_id = ?1";

    /** Of the same customer, or the journeys from which somebody came back to this one, one after the other. */
    private static final String EARLIER = ProgrammeRows.SELECT + """
            where (p.customer_id = ?1 or p.referral_id in (
                with recursive before (id) as (
                  select previous_referral_id from came_back where referral_id = ?3
                  union select c.previous_referral_id from came_back c join before b on c.referral_id = b.id)
                select id from before))
              and (p.referred_on, p.referral_id) < (?2, ?3)
            order by p.referred_on desc, p.referral_id desc, s.number
            """;

    private static final String PAGE =
            "select referral_id, referred_on, stage, provider, customer_kind, version from programme p"
                    + " where p.provider in (:providers)";
    private static final String OF_STAGE = " and p.stage = :stage";
    private static final String AFTER = " and (p.referred_on, p.referral_id) > (:on, :id)";
    private static final String IN_ORDER = " order by p.referred_on, p.referral_id";

    private final Database database;
    private final ProgrammeRows rows;

    ProgrammeQueries(Database database, ProgrammeRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<Optional<Filed>> find(UUID referralId) {
        return database.with(session -> session.createNativeQuery(ONE, Object[].class)
                .setParameter(1, referralId)
                .getResultList()
                .map(found -> rows.filed(found).stream().findFirst()));
    }

    @Override
    public Uni<Optional<Journey>> journey(UUID referralId) {
        return database.with(session -> session.createNativeQuery(JOURNEY, String.class)
                        .setParameter(1, referralId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .map(found -> rows.programme(found).theJourney()));
    }

    @Override
    public Uni<List<Filed>> earlier(Journey journey) {
        return database.with(session -> session.createNativeQuery(EARLIER, Object[].class)
                        .setParameter(1, journey.customerId())
                        .setParameter(2, journey.referredOn())
                        .setParameter(3, journey.referralId())
                        .getResultList())
                .map(rows::filed);
    }

    @Override
    public Uni<List<Listed>> list(Query query) {
        if (query.providers().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var text = PAGE
                + query.stage().map(_ -> OF_STAGE).orElse("")
                + query.after().map(_ -> AFTER).orElse("")
                + IN_ORDER;
        return database.with(session -> {
                    var page = session.createNativeQuery(text, Object[].class)
                            .setParameter("providers", query.providers())
                            .setMaxResults(query.most());
                    query.stage().ifPresent(stage -> page.setParameter("stage", stage.name()));
                    query.after()
                            .ifPresent(place ->
                                    page.setParameter("on", place.referredOn()).setParameter("id", place.referralId()));
                    return page.getResultList();
                })
                .map(found -> found.stream().map(ProgrammeQueries::listed).toList());
    }

    private static Listed listed(Object[] row) {
        return new Listed(
                new Place(Columns.date(row[1]), Columns.uuid(row[0])),
                Stage.valueOf((String) row[2]),
                (String) row[3],
                CustomerKind.valueOf((String) row[4]),
                Columns.number(row[5]));
    }
}
