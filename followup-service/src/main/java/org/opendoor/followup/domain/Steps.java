package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opendoor.eventing.decision.Decision;

/** The events of one decision in the making, each seen by the next: what lets every order of arrival end the same. */
final class Steps {
    private final List<FollowUpEvent> events = new ArrayList<>();
    private Journey journey;

    Steps(Journey journey) {
        this.journey = journey;
    }

    Journey journey() {
        return journey;
    }

    Steps then(FollowUpEvent event) {
        events.add(event);
        journey = journey.after(event);
        return this;
    }

    /** The journey has its follow-up from now on, if it had none. */
    Steps open(Cause because, LocalDate today) {
        return switch (journey.followUp()) {
            case FollowUp.NotOpened _ -> then(new FollowUpEvent.Opened(because, today));
            case FollowUp.Open _, FollowUp.Closed _ -> this;
        };
    }

    /** Gives open contacts to whoever owes them by now. */
    Steps reassign() {
        journey.followUp().file().stream()
                .flatMap(CaseFile::due)
                .forEach(contact -> plan(contact, contact.plan().ownedBy(Owner.of(journey.parties()))));
        return this;
    }

    /** Says a plan only if it is news. */
    Steps plan(Contact contact, Plan plan) {
        if (plan.equals(contact.plan())) {
            return this;
        }
        var from = contact.plan().owner();
        if (!plan.owner().equals(from)) {
            then(new FollowUpEvent.Reassigned(contact.id(), from, plan.owner()));
        }
        return then(new FollowUpEvent.ContactPlanned(contact.id(), plan));
    }

    Steps stop(StopReason because, Predicate<Cause> which) {
        journey.followUp().file().stream()
                .flatMap(CaseFile::due)
                .filter(contact -> which.test(contact.plan().cause()))
                .forEach(contact -> then(new FollowUpEvent.ContactStopped(contact.id(), because)));
        return this;
    }

    /**
     * Stops what a person who has come back, or is left alone, is no longer owed, and closes if nothing is owed. If they
     * rang since, that is owed all the same, and so is what they were promised in that very conversation.
     */
    Steps settle(LocalDate today) {
        if (journey.heard().reReferredAs().isPresent()) {
            stop(StopReason.RE_REFERRED, Steps::isOurs);
        }
        if (journey.heard().quiet().holds()) {
            stop(StopReason.NO_LONGER_DUE, cause -> isOurs(cause) && !(cause instanceof Cause.Action));
        }
        return switch (journey.followUp()) {
            case FollowUp.Open(var held)
            when held.due().findAny().isEmpty() -> then(new FollowUpEvent.Closed(closing(held), today));
            case FollowUp.Open _, FollowUp.NotOpened _, FollowUp.Closed _ -> this;
        };
    }

    Decision<FollowUpEvent, FollowUpRefusal> decided() {
        return events.isEmpty() ? Decision.alreadyDone() : Decision.accept(List.copyOf(events));
    }

    /** Whether it was us who wanted to get in touch, and not they. */
    private static boolean isOurs(Cause cause) {
        return !(cause instanceof Cause.FormerCustomerCall);
    }

    private CloseReason closing(CaseFile held) {
        if (journey.heard().reReferredAs().isPresent()) {
            return CloseReason.RE_REFERRED;
        }
        return held.hasMade() ? CloseReason.CONTACTS_MADE : CloseReason.NO_CONTACT_DUE;
    }
}
