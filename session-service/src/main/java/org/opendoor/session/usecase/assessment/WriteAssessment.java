package org.opendoor.session.usecase.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.assessment.AssessmentWords;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.usecase.HoldAssessment;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/** Writes down the first meeting with all that was said in it, in one transaction: all of it, or nothing. */
@ApplicationScoped
public class WriteAssessment {

    private final Transactions transactions;
    private final HoldAssessment hold;
    private final Programmes programmes;
    private final MeetingDetails details;

    public WriteAssessment(
            Transactions transactions, HoldAssessment hold, Programmes programmes, MeetingDetails details) {
        this.transactions = transactions;
        this.hold = hold;
        this.programmes = programmes;
        this.details = details;
    }

    /**
     * What was told of the meeting.
     *
     * @param writtenBy the practitioner who writes it down; empty for a system
     * @param goals in the person's own words
     */
    public record Told(
            Assessment assessment,
            Optional<String> writtenBy,
            Optional<ContactWish> wish,
            Optional<Measurement> measured,
            AssessmentWords words,
            List<String> goals) {}

    /** Told again, it changes nothing: words and goals have their own way to be corrected. */
    public Uni<Outcome> write(UUID referralId, Reach reach, Told told) {
        return transactions.in(() -> hold.hold(referralId, reach, told.assessment(), told.writtenBy(), told.wish())
                .call(outcome -> outcome instanceof Outcome.Changed
                        ? programmes.lock(referralId).chain(filed -> details.keep(filed.orElseThrow(), told))
                        : Uni.createFrom().voidItem()));
    }
}
