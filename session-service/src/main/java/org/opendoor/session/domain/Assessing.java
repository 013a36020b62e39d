package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.ProgrammeRefusal.ALREADY_ASSESSED;
import static org.opendoor.session.domain.ProgrammeRefusal.ASSESSMENT_NOT_YET_HELD;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_ADVISER;
import static org.opendoor.session.domain.ProgrammeRefusal.REASON_DOES_NOT_FIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.ProgrammeCommand.HoldAssessment;
import org.opendoor.session.domain.ProgrammeEvent.AssessmentHeld;
import org.opendoor.session.domain.assessment.HandBack;

/** From the first meeting to the plan. */
final class Assessing {

    private Assessing() {}

    /** A booking is not needed: some are assessed on the spot. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> hold(
            Journey journey, Optional<Appointment> booked, HoldAssessment command) {
        var assessment = command.assessment().ledBy(lead(booked, command));
        if (assessment.heldOn().isAfter(BritishDate.of(command.at()))) {
            return refuse(ASSESSMENT_NOT_YET_HELD);
        }
        return switch (assessment.verdict()) {
            case Assessment.Verdict.TakenOn _ -> accept(held(journey, assessment, command));
            case Assessment.Verdict.NotTakenOn no -> handBack(journey, assessment, no, command);
        };
    }

    /** Named, or else who was to hold it, or else who says that it was held. */
    private static Optional<String> lead(Optional<Appointment> booked, HoldAssessment command) {
        return command.assessment()
                .practitioner()
                .or(() -> booked.flatMap(Appointment::practitioner))
                .or(command::writtenBy);
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> handBack(
            Journey journey, Assessment assessment, Assessment.Verdict.NotTakenOn no, HoldAssessment command) {
        var reason = no.reason();
        if (toNobody(journey, no)) {
            return refuse(NO_ADVISER);
        }
        if (!reason.mayBeMainReasonOf(EndingKind.NOT_ACCEPTED)) {
            return refuse(REASON_DOES_NOT_FIT);
        }
        var events = held(journey, assessment, command);
        var wish = command.wish().orElse(journey.wish());
        var cause = new EndingCause.Because(reason, List.of());
        events.add(Endings.ending(EndingKind.NOT_ACCEPTED, cause, wish, Tally.NONE, command.at()));
        return accept(events);
    }

    /** Somebody who asked that Jobcentre is not involved is not handed to an adviser either. */
    private static boolean toNobody(Journey journey, Assessment.Verdict.NotTakenOn no) {
        return journey.customerKind() == CustomerKind.NOT_WITH_JOBCENTRE
                && no.handBack()
                        .filter(back -> back.to() == HandBack.To.ADVISER)
                        .isPresent();
    }

    private static List<ProgrammeEvent> held(Journey journey, Assessment assessment, HoldAssessment command) {
        var events = new ArrayList<>(Endings.told(journey, command.wish()));
        events.add(new AssessmentHeld(assessment));
        return events;
    }

    static Decision<ProgrammeEvent, ProgrammeRefusal> holdAgain(Assessment known, HoldAssessment command) {
        return command.assessment().sameAs(known) ? alreadyDone() : refuse(ALREADY_ASSESSED);
    }
}
