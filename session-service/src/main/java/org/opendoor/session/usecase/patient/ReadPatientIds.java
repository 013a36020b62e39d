package org.opendoor.session.usecase.patient;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;

/** Shows a person's patient ids to their provider. Each reading leaves a trace: no trace, no numbers. */
@ApplicationScoped
public class ReadPatientIds {

    /** Notes who read them, in the transaction of the reading. */
    public interface Trace {
        Uni<Void> wereRead(UUID referralId);
    }

    private final Transactions transactions;
    private final ReadProgrammes programmes;
    private final Patients patients;
    private final Trace trace;

    public ReadPatientIds(Transactions transactions, ReadProgrammes programmes, Patients patients, Trace trace) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.patients = patients;
        this.trace = trace;
    }

    /** Empty where none were told, and for a programme that is unknown or out of reach. */
    public Uni<Optional<Patients.Kept>> read(UUID referralId, Reach reach) {
        return transactions.in(() -> programmes
                .one(referralId, reach)
                .chain(found -> found.map(filed -> patients.find(
                                referralId, filed.file().journey().parties().provider()))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .call(kept -> kept.isEmpty() ? Uni.createFrom().voidItem() : trace.wereRead(referralId)));
    }
}
