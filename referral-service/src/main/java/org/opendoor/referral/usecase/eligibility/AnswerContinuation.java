package org.opendoor.referral.usecase.eligibility;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.eligibility.ToldOfJourney;
import org.opendoor.referral.domain.eligibility.ToldOfJourney.Told;
import org.opendoor.referral.usecase.Changes;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.JourneyDesk;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Outcome;
import org.opendoor.referral.usecase.Scope;

/** The adviser's answer after a move to Jobseeker's Allowance. Silence is no answer: it only makes the contact late. */
public final class AnswerContinuation {

    private final JourneyDesk desk;
    private final Eligibilities eligibilities;
    private final Changes changes;

    /** All work in one transaction. */
    public AnswerContinuation(JourneyDesk desk, Eligibilities eligibilities, Changes changes) {
        this.desk = desk;
        this.eligibilities = eligibilities;
        this.changes = changes;
    }

    /** {@code agreed}: the person stays. */
    public Uni<Outcome> answer(UUID id, boolean agreed, Scope scope, Moment when) {
        var answer = new Eligibilities.Answer(agreed, scope.subject(), when);
        return desk.change(
                id,
                scope,
                (journey, all) -> eligibilities
                        .toldOf(List.of(id))
                        .map(told ->
                                told.getOrDefault(id, ToldOfJourney.NOTHING).asked(when.today()))
                        .flatMap(asked -> decide(journey, asked, answer)));
    }

    private Uni<Outcome> decide(Journey journey, Optional<Told> asked, Eligibilities.Answer answer) {
        var when = answer.when();
        var command = new ReferralCommand.AnswerContinuation(answer.agreed(), asked, answer.by(), when.today());
        return changes.apply(journey, command, List.of(), when)
                .call(outcome -> outcome instanceof Outcome.Done && asked.isPresent()
                        ? keep(journey, asked.get(), answer)
                        : Uni.createFrom().voidItem());
    }

    /** Who said it first is who said it. */
    private Uni<Void> keep(Journey journey, Told asked, Eligibilities.Answer answer) {
        return asked.agreed().filter(before -> before == answer.agreed()).isPresent()
                ? Uni.createFrom().voidItem()
                : eligibilities.answered(journey.id(), asked.change().id(), answer);
    }
}
