package org.opendoor.followup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.opendoor.followup.domain.CaseFile;
import org.opendoor.followup.domain.CloseReason;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.FollowUp;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.usecase.Worklist;

/**
 * A follow-up as its readers see it. The person's name is in referral-service, which a client asks with the same id.
 *
 * @param referralId the journey, which is the follow-up's id too
 * @param state whether anything is owed
 * @param late whether a contact is late today
 * @param because what it was opened for
 * @param ending how the journey ended; absent while it has not
 * @param cameBackAs the journey with which the person came back
 * @param agreedNextSteps kinds agreed with the practitioner, for the conversation to start from; absent if none were told
 * @param contacts every contact ever planned, in that order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUpView(
        UUID referralId,
        Worklist.FollowUpState state,
        boolean late,
        CustomerKind customerKind,
        String district,
        String provider,
        String because,
        LocalDate openedOn,
        CloseReason closedBecause,
        LocalDate closedOn,
        EndingView ending,
        UUID cameBackAs,
        SortedSet<OptionOffered> agreedNextSteps,
        List<ContactView> contacts) {

    static FollowUpView of(Journey journey, LocalDate today) {
        return switch (journey.followUp()) {
            case FollowUp.NotOpened _ -> throw new IllegalStateException("what is not opened is in nobody's sight");
            case FollowUp.Open(var held) -> of(journey, held, Worklist.FollowUpState.OPEN, null, null, today);
            case FollowUp.Closed(var held, var because, var closedOn) ->
                of(journey, held, Worklist.FollowUpState.CLOSED, because, closedOn, today);
        };
    }

    private static FollowUpView of(
            Journey journey,
            CaseFile held,
            Worklist.FollowUpState state,
            CloseReason closedBecause,
            LocalDate closedOn,
            LocalDate today) {
        var parties = journey.parties();
        return new FollowUpView(
                journey.referralId(),
                state,
                held.contacts().stream().anyMatch(contact -> contact.isLate(today)),
                parties.customerKind(),
                parties.district(),
                parties.provider(),
                held.because().code(),
                held.openedOn(),
                closedBecause,
                closedOn,
                held.ending().map(EndingView::of).orElse(null),
                journey.heard().reReferredAs().orElse(null),
                journey.told().agreed().isTold() ? journey.told().agreed().kinds() : null,
                held.contacts().stream()
                        .map(contact -> ContactView.of(contact, today))
                        .toList());
    }
}
