package org.opendoor.session.usecase.professional;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;

/** Shows a clinician's words to the practitioner who assesses the person. Each reading leaves a trace: no trace, no words. */
@ApplicationScoped
public class ReadProfessionalsWord {

    private final Transactions transactions;
    private final ReadProgrammes programmes;
    private final Words words;
    private final Readings readings;

    public ReadProfessionalsWord(Transactions transactions, ReadProgrammes programmes, Words words, Readings readings) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.words = words;
        this.readings = readings;
    }

    /** Empty where nothing was written, and for a programme that is unknown or out of reach. */
    public Uni<Optional<Words.Kept>> read(UUID referralId, Reach reach) {
        return transactions.in(() -> programmes
                .one(referralId, reach)
                .chain(found ->
                        found.isEmpty() ? Uni.createFrom().item(Optional.<Words.Kept>empty()) : words.find(referralId))
                .call(kept -> kept.isEmpty() ? Uni.createFrom().voidItem() : readings.wereRead(referralId)));
    }
}
