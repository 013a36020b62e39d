package org.opendoor.referral.persistence.eligibility;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.failure.Failures;
import org.opendoor.referral.domain.eligibility.Eligibility;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.ToldOfJourney;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.eligibility.Eligibilities;

/** Changes as rows. To be told of one counts a journey's version on, for its readers see something else then. */
@ApplicationScoped
class EligibilityStore implements Eligibilities {

    private static final String OF_CUSTOMER =
            "select cast(to_jsonb(c) as text) from eligibility_change c where c.customer_id = ?1";

    private static final String THESE =
            "(select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id))";

    private static final String OF_JOURNEYS = """
            select cast(to_jsonb(c) || jsonb_build_object('referral_id', t.referral_id, 'agreed', t.agreed) as text)
            from eligibility_told t join eligibility_change c on c.id = t.change_id
            where t.referral_id in\s""" + THESE;

    private static final String KEEP = """
            insert into eligibility_change (id, customer_id, changed, effective_on, hours_per_week, annual_pay, to_district,
                                            to_provider, told_at)
            select n.id, n.customer_id, n.changed, n.effective_on, n.hours_per_week, n.annual_pay, n.to_district, n.to_provider,
                   n.told_at
            from jsonb_populate_record(cast(null as eligibility_change), cast(cast(?1 as text) as jsonb)) n
            """;

    private static final String TELL = """
            with told as (update referral set version = version + 1 where id in %s returning id)
            insert into eligibility_told (referral_id, change_id) select id, ?2 from told
            """.formatted(THESE);

    private static final String ANSWERED = """
            update eligibility_told
            set agreed = ?3, answered_by = ?4, answered_at = cast(cast(?5 as text) as timestamptz)
            where referral_id = ?1 and change_id = ?2
            """;

    private final Database database;
    private final ObjectMapper json;

    EligibilityStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Eligibility> of(UUID customerId) {
        return database.with(session -> session.createNativeQuery(OF_CUSTOMER, String.class)
                        .setParameter(1, customerId)
                        .getResultList())
                .map(found -> new Eligibility(
                        found.stream().map(row -> read(row).change()).toList()));
    }

    /** Somebody whom the lock did not hold back told the same a moment ago: it is found when everything is tried again. */
    @Override
    public Uni<Void> keep(UUID customerId, EligibilityChange change, List<UUID> journeys, Moment when) {
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(
                                1,
                                text(ChangeRow.of(customerId, change, when.at().toString())))
                        .executeUpdate())
                .onFailure(failure -> Failures.violatedUnique(failure).isPresent())
                .transform(failure -> new OptimisticLockException("a change was told meanwhile", failure))
                .chain(() -> database.with(session -> session.createNativeQuery(TELL)
                        .setParameter(1, text(journeys))
                        .setParameter(2, change.id())
                        .executeUpdate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<UUID, ToldOfJourney>> toldOf(Collection<UUID> journeys) {
        return database.with(session -> session.createNativeQuery(OF_JOURNEYS, String.class)
                        .setParameter(1, text(journeys))
                        .getResultList())
                .map(found -> found.stream()
                        .map(this::read)
                        .collect(groupingBy(
                                ChangeRow::referralId,
                                mapping(ChangeRow::told, collectingAndThen(toList(), ToldOfJourney::new)))));
    }

    @Override
    public Uni<Void> answered(UUID journey, UUID change, Answer answer) {
        return database.with(session -> session.createNativeQuery(ANSWERED)
                        .setParameter(1, journey)
                        .setParameter(2, change)
                        .setParameter(3, answer.agreed())
                        .setParameter(4, answer.by())
                        .setParameter(5, answer.when().at().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private ChangeRow read(String row) {
        try {
            return json.readValue(row, ChangeRow.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a change's row cannot be read", unreadable);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot be written as JSON", unwritable);
        }
    }
}
