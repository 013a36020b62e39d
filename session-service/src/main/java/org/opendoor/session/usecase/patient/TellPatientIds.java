package org.opendoor.session.usecase.patient;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.patient.PatientIds;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/** Takes what a provider's systems know a person by, first or again; after the ending too, for corrections come late. */
@ApplicationScoped
public class TellPatientIds {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Patients patients;
    private final InstantSource clock;

    public TellPatientIds(Transactions transactions, Programmes programmes, Patients patients, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.patients = patients;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** They are kept; {@code version} counts how often they were. */
        record Kept(long version) implements Outcome {}

        /** They are not. */
        record Refused(ProgrammeRefusal why) implements Outcome {}
    }

    /** The programme is locked: of two who tell at once the second replaces what the first told. */
    public Uni<Outcome> tell(UUID referralId, Reach reach, PatientIds ids) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .map(found -> found.map(filed -> filed.file().journey()).filter(reach::covers))
                .chain(journey -> journey.map(known -> take(known, ids))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome.Refused(ProgrammeRefusal.NOT_YET_KNOWN)))));
    }

    private Uni<Outcome> take(Journey journey, PatientIds ids) {
        return patients.find(journey.referralId(), journey.parties().provider())
                .chain(before ->
                        before.map(Patients.Kept::ids).filter(ids::equals).isPresent()
                                ? Uni.createFrom()
                                        .item(new Outcome.Kept(
                                                before.orElseThrow().version()))
                                : keep(journey, before, ids));
    }

    private Uni<Outcome> keep(Journey journey, Optional<Patients.Kept> before, PatientIds ids) {
        long version = before.map(Patients.Kept::version).orElse(0L) + 1;
        var told = new Patients.Told(journey.referralId(), journey.parties().provider(), ids, version);
        return patients.keep(told, clock.instant())
                .map(kept -> kept ? new Outcome.Kept(version) : new Outcome.Refused(ProgrammeRefusal.PERSON_FORGOTTEN));
    }
}
