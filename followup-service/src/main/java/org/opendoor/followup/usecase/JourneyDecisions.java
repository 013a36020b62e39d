package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.Contact;
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
    private final Deadlines deadlines;
    private final RulesInForce rules;
    private final Present present;

    public JourneyDecisions(
            Transactions transactions,
            Journeys journeys,
            Announcements announcements,
            Deadlines deadlines,
            RulesInForce rules,
            Present present) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.announcements = announcements;
        this.deadlines = deadlines;
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

    /** Sets the contact's timers again, as its plan says. */
    Uni<Void> watch(UUID referralId, UUID contact) {
        return transactions.in(() -> rules.now()
                .chain(current -> journeys.lock(referralId)
                        .chain(journey -> watch(current, referralId, contact(journey, contact)))));
    }

    /** Sets the timers of the invitations that are still to come, and takes the others back. */
    Uni<Void> watchInvitations(UUID referralId) {
        return transactions.in(() -> rules.now()
                .chain(current -> journeys.lock(referralId)
                        .chain(journey -> watchInvitations(
                                current, journey, present.moment().on()))));
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
                accept(current, journey.after(events), events, now).replaceWith(decision);
            case Decision.AlreadyDone<FollowUpEvent, FollowUpRefusal> _,
                    Decision.Refused<FollowUpEvent, FollowUpRefusal> _ ->
                Uni.createFrom().item(decision);
        };
    }

    private Uni<Void> accept(FollowUpRules current, Journey after, List<FollowUpEvent> events, Moment now) {
        return journeys.save(after, events)
                .chain(() -> announcements.say(after, events, now.at()))
                .chain(() -> watch(current, after, events))
                .chain(() -> events.stream().anyMatch(Touched::invitations)
                        ? watchInvitations(current, after, now.on())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> watch(FollowUpRules current, Journey after, List<FollowUpEvent> events) {
        var touched = events.stream()
                .flatMap(event -> Touched.by(event).stream())
                .distinct()
                .toList();
        return Multi.createFrom()
                .iterable(touched)
                .onItem()
                .transformToUniAndConcatenate(id -> watch(current, after.referralId(), contact(after, id)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> watchInvitations(FollowUpRules current, Journey journey, LocalDate today) {
        return deadlines.watch(journey.referralId(), current.invitations(journey, today));
    }

    private Uni<Void> watch(FollowUpRules current, UUID referralId, Contact contact) {
        return contact.isDue()
                ? deadlines.watch(referralId, contact, current.levelsAhead(contact))
                : deadlines.forget(referralId, contact);
    }

    private static Contact contact(Journey journey, UUID id) {
        return journey.followUp().file().flatMap(file -> file.contact(id)).orElseThrow();
    }
}
