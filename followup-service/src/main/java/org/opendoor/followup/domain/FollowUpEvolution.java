package org.opendoor.followup.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What each event makes of a follow-up: the only place where one changes. */
final class FollowUpEvolution {
    private FollowUpEvolution() {}

    static FollowUp of(FollowUp before, FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Opened(var because, var openedOn) ->
                new FollowUp.Open(new CaseFile(because, openedOn, Optional.empty(), List.of()));
            case FollowUpEvent.ContactPlanned(var contact, var plan) ->
                new FollowUp.Open(held(before).planned(contact, plan));
            case FollowUpEvent.EndingHeard(var ending) -> holding(before, file -> file.ended(ending));
            case FollowUpEvent.ContactAttempted(var id, var attempt) ->
                holding(before, file -> file.changed(id, contact -> contact.tried(attempt)));
            case FollowUpEvent.ContactBooked(var id, var booking) ->
                holding(before, file -> file.changed(id, contact -> contact.reaching(done -> done.booked(booking))));
            case FollowUpEvent.NoticeDue(var id, var kind, var _, var _) ->
                holding(before, file -> file.changed(id, contact -> contact.reaching(done -> done.asking(kind))));
            case FollowUpEvent.ContactMade(var id, var made) ->
                holding(before, file -> file.changed(id, contact -> contact.now(made)));
            case FollowUpEvent.Escalated(var id, var escalation) ->
                holding(before, file -> file.changed(id, contact -> contact.escalated(escalation)));
            case FollowUpEvent.ContactStopped(var id, var because) ->
                holding(before, file -> file.changed(id, contact -> contact.now(new ContactState.Stopped(because))));
            case FollowUpEvent.Closed(var because, var closedOn) ->
                new FollowUp.Closed(held(before), because, closedOn);
            case FollowUpEvent.PartiesHeard _,
                    FollowUpEvent.YesHeard _,
                    FollowUpEvent.ReturnHeard _,
                    FollowUpEvent.AnswerHeard _,
                    FollowUpEvent.InvitationDue _,
                    FollowUpEvent.CheckInRecorded _,
                    FollowUpEvent.AdviserHeard _,
                    FollowUpEvent.Reassigned _,
                    FollowUpEvent.WorkHeard _,
                    FollowUpEvent.NextStepsHeard _,
                    FollowUpEvent.ReReferralRequested _,
                    FollowUpEvent.QuietHeard _ -> before;
        };
    }

    private static FollowUp holding(FollowUp before, UnaryOperator<CaseFile> change) {
        return switch (before) {
            case FollowUp.NotOpened notOpened -> notOpened;
            case FollowUp.Open(var held) -> new FollowUp.Open(change.apply(held));
            case FollowUp.Closed(var held, var because, var closedOn) ->
                new FollowUp.Closed(change.apply(held), because, closedOn);
        };
    }

    private static CaseFile held(FollowUp followUp) {
        return followUp.file().orElseThrow(() -> new IllegalStateException("a follow-up is opened first"));
    }
}
