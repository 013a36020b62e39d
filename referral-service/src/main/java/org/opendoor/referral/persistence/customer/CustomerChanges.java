package org.opendoor.referral.persistence.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerHistory;

/** What became of records, as rows without any value. */
@ApplicationScoped
class CustomerChanges implements CustomerHistory {

    private static final String NOTE = """
            insert into customer_change (customer_id, at, who, what, fields)
            select ?1, cast(cast(?2 as text) as timestamptz), ?3, r.what, r.fields
            from jsonb_to_recordset(cast(cast(?4 as text) as jsonb)) as r (n int, what text, fields jsonb) order by r.n
            """;

    private static final String LATEST = """
            select at, who, what, cast(fields as text) from customer_change where customer_id = ?1 order by id limit ?2
            """;

    private final Database database;
    private final ObjectMapper json;
    private final Caller caller;

    CustomerChanges(Database database, ObjectMapper json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    Uni<Void> note(UUID customerId, List<CustomerEvent> events, Moment when) {
        var rows = events.stream()
                .map(event -> new Row(events.indexOf(event), what(event), fields(event)))
                .toList();
        return database.with(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, customerId)
                        .setParameter(2, when.at().toString())
                        .setParameter(3, caller.subject())
                        .setParameter(4, Rows.write(json, rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Change>> of(UUID customerId, int most) {
        return database.with(session -> session.createNativeQuery(LATEST, Object[].class)
                        .setParameter(1, customerId)
                        .setParameter(2, most)
                        .getResultList())
                .map(found -> found.stream()
                        .map(row -> new Change(
                                Columns.instant(row[0]), (String) row[1], (String) row[2], fields((String) row[3])))
                        .toList());
    }

    private static String what(CustomerEvent event) {
        return switch (event) {
            case CustomerEvent.DetailsTold _ -> "DETAILS_TOLD";
            case CustomerEvent.NinoCorrected _ -> "NINO_CORRECTED";
            case CustomerEvent.ClaimTold _ -> "CLAIM_TOLD";
            case CustomerEvent.ContactStopped _ -> "CONTACT_STOPPED";
            case CustomerEvent.ContactResumed _ -> "CONTACT_RESUMED";
            case CustomerEvent.BegunAnew _ -> "BEGUN_ANEW";
            case CustomerEvent.Restricted _ -> "RESTRICTED";
            case CustomerEvent.RestrictionLifted _ -> "RESTRICTION_LIFTED";
            case CustomerEvent.OtherTakenIn _ -> "OTHER_TAKEN_IN";
            case CustomerEvent.TakenInBy _ -> "TAKEN_IN";
            case CustomerEvent.PersonForgotten _ -> "FORGOTTEN";
        };
    }

    private static Set<String> fields(CustomerEvent event) {
        return switch (event) {
            case CustomerEvent.DetailsTold(var _, var changed) -> changed;
            case CustomerEvent.OtherTakenIn(var _, var _, var filled) -> filled;
            case CustomerEvent.NinoCorrected _ -> Set.of("nino");
            case CustomerEvent.ClaimTold _ -> Set.of("claims");
            case CustomerEvent.ContactStopped _,
                    CustomerEvent.ContactResumed _,
                    CustomerEvent.BegunAnew _,
                    CustomerEvent.Restricted _,
                    CustomerEvent.RestrictionLifted _,
                    CustomerEvent.TakenInBy _,
                    CustomerEvent.PersonForgotten _ -> Set.of();
        };
    }

    private List<String> fields(String text) {
        try {
            return List.of(json.readValue(text, String[].class));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a change holds what is no JSON", corrupt);
        }
    }

    private record Row(int n, String what, Set<String> fields) {}
}
