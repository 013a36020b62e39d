package org.opendoor.session.persistence.alternative;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.Alternative;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.usecase.alternative.Offers;

/** Offers in their table. */
@ApplicationScoped
class OfferStore implements Offers {

    private static final String KEEP = """
            insert into alternative_answer (referral_id, answered_at, reason, alternative, answer)
            select id, at, reason, alternative, answer from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
              as r(id uuid, at timestamptz, reason text, alternative text, answer text) on conflict do nothing
            """;

    private static final String OF = """
            select answered_at, reason, alternative, answer from alternative_answer
            where referral_id = ?1 order by answered_at, alternative limit 200
            """;

    private final Database database;
    private final ObjectMapper json;

    OfferStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Void> keep(List<Made> offers) {
        return offers.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.with(session -> session.createNativeQuery(KEEP)
                                .setParameter(
                                        1,
                                        Rows.write(
                                                json,
                                                offers.stream().map(Row::of).toList()))
                                .executeUpdate())
                        .replaceWithVoid();
    }

    @Override
    public Uni<List<Made>> of(UUID referralId) {
        return database.with(session -> session.createNativeQuery(OF, Object[].class)
                        .setParameter(1, referralId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Made(
                                referralId,
                                Columns.instant(row[0]),
                                Reason.valueOf((String) row[1]),
                                Alternative.valueOf((String) row[2]),
                                Alternatives.Answer.valueOf((String) row[3])))
                        .toList());
    }

    private record Row(UUID id, String at, Reason reason, Alternative alternative, Alternatives.Answer answer) {
        static Row of(Made made) {
            return new Row(made.referralId(), made.at().toString(), made.reason(), made.alternative(), made.answer());
        }
    }
}
