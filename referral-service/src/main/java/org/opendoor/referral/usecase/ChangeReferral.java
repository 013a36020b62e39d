package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Answer;
import org.opendoor.referral.domain.Leaving;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.usecase.customer.Welcome;

/** What is done to a journey that is known already: the person answers, or takes it back. */
public final class ChangeReferral {

    private final JourneyDesk desk;
    private final Changes changes;
    private final Welcome welcome;

    /** All work in one transaction. */
    public ChangeReferral(JourneyDesk desk, Changes changes, Welcome welcome) {
        this.desk = desk;
        this.changes = changes;
        this.welcome = welcome;
    }

    /** Takes the person's answer to the offer. */
    public Uni<Outcome> answer(UUID id, Answer answer, Scope scope, Moment when) {
        return change(id, new ReferralCommand.GiveAnswer(answer, when.today()), scope, when);
    }

    /** Takes the offer back or, after the yes, asks the provider to let the person go. */
    public Uni<Outcome> withdraw(UUID id, Leaving leaving, Scope scope, Moment when) {
        return change(id, new ReferralCommand.Withdraw(leaving, when.today()), scope, when);
    }

    private Uni<Outcome> change(UUID id, ReferralCommand command, Scope scope, Moment when) {
        return desk.change(id, scope, (journey, all) -> apply(journey, command, all, when));
    }

    private Uni<Outcome> apply(Journey journey, ReferralCommand command, List<Journey> all, Moment when) {
        return unwelcome(journey, command, when)
                .flatMap(why ->
                        why.map(MakeReferral::refused).orElseGet(() -> changes.apply(journey, command, all, when)));
    }

    /** Only a yes, or time to think about one, needs somebody who may go; whoever says no is let go in any case. */
    private Uni<Optional<Refusal>> unwelcome(Journey journey, ReferralCommand command, Moment when) {
        boolean goesOn = journey.state().active()
                && command instanceof ReferralCommand.GiveAnswer(var answer, var _)
                && !(answer instanceof Answer.No);
        return goesOn
                ? welcome.of(journey.customerId(), Optional.empty(), when)
                : Uni.createFrom().item(Optional.empty());
    }
}
