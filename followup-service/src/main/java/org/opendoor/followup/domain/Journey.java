package org.opendoor.followup.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One journey as this service sees it: what was heard of it and what is owed on it.
 *
 * @param referralId the journey's id, which is the follow-up's too
 * @param heard what the referral side said
 * @param followUp the one follow-up
 * @param told what was said of the person themself
 * @param invited the number of the latest invitation back, 0 before any
 * @param adviserGone the adviser who has left, as the directory told; they owe nothing on it any more
 */
public record Journey(
        UUID referralId, Heard heard, FollowUp followUp, Told told, int invited, Optional<String> adviserGone) {

    /** A journey of which nothing has been heard. */
    public static Journey unheard(UUID referralId) {
        return new Journey(referralId, Heard.nothing(), new FollowUp.NotOpened(), Told.nothing(), 0, Optional.empty());
    }

    /**
     * Who the journey belongs to: what the referral side said comes first, the ending's adviser only where it named
     * none, and nobody who has left.
     *
     * @throws IllegalStateException if neither has been heard; never once the follow-up is opened
     */
    public Parties parties() {
        return named().map(parties -> adviserGone.map(parties::without).orElse(parties))
                .orElseThrow(() -> new IllegalStateException("journey " + referralId + " has no parties"));
    }

    /** The same with the adviser it names, whether they have left or not; empty before anything was heard. */
    Optional<Parties> named() {
        var atTheEnd = followUp.file().flatMap(CaseFile::ending).map(Ending::parties);
        return heard.parties()
                .map(told -> atTheEnd.map(told::orAdviserOf).orElse(told))
                .or(() -> atTheEnd);
    }

    /** Whether anybody has said whose journey it is. */
    boolean isKnown() {
        return named().isPresent();
    }

    /** Whether nothing is owed here any more: the person is left alone, or is back in another journey. */
    boolean isAway() {
        return heard.quiet().holds() || heard.reReferredAs().isPresent();
    }

    /** Whether the owner is the provider, which makes the whole follow-up invisible to Jobcentre roles. */
    public boolean isProviders() {
        return Owner.of(parties()).kind() == OwnerKind.PROVIDER;
    }

    /** The journey after these events. */
    public Journey after(List<FollowUpEvent> events) {
        var journey = this;
        for (var event : events) {
            journey = journey.after(event);
        }
        return journey;
    }

    Journey after(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.PartiesHeard(var parties, var sequence) -> hearing(heard.of(parties, sequence));
            case FollowUpEvent.YesHeard() -> hearing(heard.yes());
            case FollowUpEvent.ReturnHeard(var newReferral) -> hearing(heard.cameBackAs(newReferral));
            case FollowUpEvent.AnswerHeard(var change) -> hearing(heard.answered(change));
            case FollowUpEvent.QuietHeard(var quiet, var sequence) ->
                hearing(heard.said(new Heard.Quiet(quiet, sequence)));
            case FollowUpEvent.EndingHeard _,
                    FollowUpEvent.Opened _,
                    FollowUpEvent.ContactPlanned _,
                    FollowUpEvent.ContactAttempted _,
                    FollowUpEvent.ContactBooked _,
                    FollowUpEvent.NoticeDue _,
                    FollowUpEvent.CheckInRecorded _,
                    FollowUpEvent.ContactMade _,
                    FollowUpEvent.Escalated _,
                    FollowUpEvent.ContactStopped _,
                    FollowUpEvent.Reassigned _,
                    FollowUpEvent.ReReferralRequested _,
                    FollowUpEvent.Closed _ ->
                new Journey(referralId, heard, FollowUpEvolution.of(followUp, event), told, invited, adviserGone);
            case FollowUpEvent.AdviserHeard(var adviser, var gone) ->
                new Journey(referralId, heard, followUp, told, invited, gone ? Optional.of(adviser) : Optional.empty());
            case FollowUpEvent.WorkHeard(var work) -> telling(told.of(work));
            case FollowUpEvent.NextStepsHeard(var agreed) -> telling(told.of(agreed));
            case FollowUpEvent.InvitationDue(var invitation, var _) ->
                new Journey(referralId, heard, followUp, told, invitation.number(), adviserGone);
        };
    }

    private Journey hearing(Heard more) {
        return new Journey(referralId, more, followUp, told, invited, adviserGone);
    }

    private Journey telling(Told more) {
        return new Journey(referralId, heard, followUp, more, invited, adviserGone);
    }
}
