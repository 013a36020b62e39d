package org.opendoor.referral.usecase.eligibility;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.customer.Claim;
import org.opendoor.referral.domain.customer.CustomerCommand;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerRules;
import org.opendoor.referral.domain.eligibility.Eligibility;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.CustomerFiles;
import org.opendoor.referral.usecase.customer.CustomerNews;
import org.opendoor.referral.usecase.customer.Tidings;
import org.opendoor.referral.usecase.customer.Trace;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/** What a change leads to: it is kept, the record's claims tell it too, and every journey of the person says it. */
public final class Consequences {

    private final Eligibilities eligibilities;
    private final CustomerFiles files;
    private final Tidings tidings;
    private final Trace trace;

    /** The ports work in the caller's transaction. */
    public Consequences(Eligibilities eligibilities, CustomerFiles files, Tidings tidings, Trace trace) {
        this.eligibilities = eligibilities;
        this.files = files;
        this.tidings = tidings;
        this.trace = trace;
    }

    Uni<Void> of(Opened opened, EligibilityChange change, Eligibility after, Moment when) {
        var journeys = opened.journeys();
        return eligibilities
                .keep(opened.id(), change, journeys.stream().map(Journey::id).toList(), when)
                .chain(() -> claim(opened, after, change, when))
                .chain(() -> tidings.tell(journeys, new CustomerNews.EligibilityChanged(change), when))
                .chain(() -> trace.of(Deed.CUSTOMER_CHANGED, opened.id(), "eligibility " + change.kind()));
    }

    /** Nobody enters it twice. Of two changes on one day the one that holds is what the person claims from then on. */
    private Uni<Void> claim(Opened opened, Eligibility after, EligibilityChange change, Moment when) {
        return change.kind().aboutTheClaim()
                ? after.on(change.effectiveOn())
                        .claim()
                        .flatMap(holds -> holds.kind().claimed())
                        .map(benefit -> tell(opened, new Claim(benefit, change.effectiveOn()), when))
                        .orElseGet(() -> Uni.createFrom().voidItem())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> tell(Opened opened, Claim claim, Moment when) {
        LocalDate today = when.today();
        return switch (CustomerRules.decide(opened.customer(), new CustomerCommand.TellClaim(claim, today))) {
            case Decision.Accepted<CustomerEvent, CustomerRefusal>(var events) ->
                files.save(opened.file(), events, when).replaceWithVoid();
            case Decision.AlreadyDone<CustomerEvent, CustomerRefusal> _ ->
                Uni.createFrom().voidItem();
            case Decision.Refused<CustomerEvent, CustomerRefusal>(var why) ->
                throw new IllegalStateException("a claim of a known person within reach was refused with " + why);
        };
    }
}
