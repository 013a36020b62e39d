package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.domain.FollowUpRules;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.Moment;
import org.opendoor.followup.usecase.policy.RulesInForce;

/** What every intention has in common: lock the journey, decide, save, announce and set the timers, or nothing of it. */
@ApplicationScoped
public class JourneyDecisions {
    private final Transactions transactions;
    private final Journeys journeys;
    private final Announcements announcements;
    private final JourneyTimers timers;
    private final RulesInForce rules;
    private final Present present;

    public JourneyDecisions(
            Transactions transactions,
            Journeys journeys,
            Announcements announcements,
            JourneyTimers timers,
            RulesInForce rules,
            Present present) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.announcements = announcements;
        this.timers = timers;
        this.rules = rules;
        this.present = present;
    }

    /** Decides on what another service told or a timer rang for, also of a journey never heard of before. */
    Uni<Decision<FollowUpEvent, FollowUpRefusal>> tell(UUID referralId, Function<Moment, FollowUpCommand> command) {
        return transactions.in(() -> journeys.lock(referralId).chain(journey -> decide(journey, command)));
    }

    /** The same where the command needs more than the moment: what it needs is read after the journey was locked. */
    Uni<Decision<FollowUpEvent, FollowUpRefusal>> tell(
            UUID referralId, BiFunction<Journey, Moment, Uni<FollowUpCommand>> command) {
        var now = present.moment();
        return transactions.in(() -> journeys.lock(referralId)
                .chain(journey -> command.apply(journey, now)
                        .chain(made -> rules.now().chain(current -> decide(current, journey, made, now)))));
    }

    /** Decides on what a person wants; what they may not see is not known. */
    Uni<Decision<FollowUpEvent, FollowUpRefusal>> ask(
            UUID referralId, Sight sight, Function<Moment, FollowUpCommand> command) {
        return transactions.in(() -> journeys.lockKnown(referralId)
                .chain(found -> found.filter(sight::sees)
                        .map(journey -> decide(journey, command))
                        .orElseGet(() -> Uni.createFrom().item(Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN)))));
    }

    /** Sets the journey's timers again, as its contacts and the days still to come say: one of them rang too early. */
    Uni<Void> watch(UUID referralId) {
        return transactions.in(() -> rules.now()
                .chain(current -> journeys.lock(referralId)
                        .chain(journey ->
                                timers.again(current, journey, present.moment().on()))));
    }

    private Uni<Decision<FollowUpEvent, FollowUpRefusal>> decide(
            Journey journey, Function<Moment, FollowUpCommand> command) {
        var now = present.moment();
        return rules.now().chain(current -> decide(current, journey, command.apply(now), now));
    }

    private Uni<Decision<FollowUpEvent, FollowUpRefusal>> decide(
            FollowUpRules current, Journey journey, FollowUpCommand command, Moment now) {
        var decision = current.decide(journey, command);
        return switch (decision) {
            case Decision.Accepted<FollowUpEvent, FollowUpRefusal>(var events) ->
                accept(current, journey, events, now).replaceWith(decision);
            case Decision.AlreadyDone<FollowUpEvent, FollowUpRefusal> _,
                    Decision.Refused<FollowUpEvent, FollowUpRefusal> _ ->
                Uni.createFrom().item(decision);
        };
    }

    private Uni<Void> accept(FollowUpRules current, Journey before, List<FollowUpEvent> events, Moment now) {
        var after = before.after(events);
        return journeys.save(after, events)
                .chain(() -> announcements.say(after, events, now.at()))
                .chain(() -> timers.after(current, before, events, now.on()));
    }
}
