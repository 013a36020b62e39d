package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.domain.Parties;

/** Takes in what the referral side tells of a journey that goes on. */
@ApplicationScoped
public class HearReferral {
    private final JourneyDecisions decisions;
    private final NewIds ids;
    private final SpokenWords words;

    public HearReferral(JourneyDecisions decisions, NewIds ids, SpokenWords words) {
        this.decisions = decisions;
        this.ids = ids;
        this.words = words;
    }

    /** Offered, amended, transferred or given to another adviser: who the journey belongs to is worth knowing. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> belongsTo(UUID referralId, Parties parties, long sequence) {
        return decisions.tell(referralId, _ -> new FollowUpCommand.Learn(parties, sequence));
    }

    /** They asked for time to think: somebody asks them again on the day they named. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> deferred(
            UUID referralId, Parties parties, long sequence, FollowUpCommand.Deferral deferral) {
        return decisions.tell(
                referralId, now -> new FollowUpCommand.Defer(parties, sequence, deferral, ids.next(), now));
    }

    /** Their benefit, work or home changed: somebody gets in touch about what that means for them. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> eligibilityChanged(
            UUID referralId, Parties parties, long sequence, FollowUpCommand.Change change) {
        return decisions.tell(
                referralId, now -> new FollowUpCommand.ChangeEligibility(parties, sequence, change, ids.next(), now));
    }

    /** Their adviser answered whether they stay: nobody has to ask any more. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> changeAnswered(UUID referralId, UUID change) {
        return decisions.tell(referralId, now -> new FollowUpCommand.AnswerChange(change, now));
    }

    /** They said yes: nobody has to ask again. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> referred(UUID referralId, Parties parties, long sequence) {
        return decisions.tell(referralId, now -> new FollowUpCommand.Refer(parties, sequence, now));
    }

    /** Nobody gets in touch any more: they asked, have died or are forgotten. Or somebody may again. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> leaveAlone(UUID referralId, boolean quiet, long sequence) {
        return decisions.tell(referralId, now -> new FollowUpCommand.LeaveAlone(quiet, sequence, now));
    }

    /** Forgotten: nothing is owed to nobody, and what they said is destroyed. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> forgotten(UUID referralId, long sequence) {
        return leaveAlone(referralId, true, sequence).call(() -> words.destroy(referralId));
    }

    /** Their two records became one: whatever is owed to them is owed on the journey that goes on. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> merged(
            UUID referralId, Parties parties, long sequence, Optional<UUID> goesOnIn) {
        return belongsTo(referralId, parties, sequence)
                .flatMap(moved -> goesOnIn.map(other -> reReferred(referralId, other))
                        .orElseGet(() -> Uni.createFrom().item(moved)));
    }

    /** They came back with another referral: nothing more is owed on this one. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> reReferred(UUID referralId, UUID newReferral) {
        return decisions.tell(referralId, now -> new FollowUpCommand.ComeBack(newReferral, now));
    }
}
