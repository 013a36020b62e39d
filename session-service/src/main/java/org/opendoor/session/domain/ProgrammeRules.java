package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.ProgrammeRefusal.ALREADY_ASSESSED;
import static org.opendoor.session.domain.ProgrammeRefusal.NOT_YET_ASSESSED;
import static org.opendoor.session.domain.ProgrammeRefusal.NOT_YET_KNOWN;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_APPOINTMENT;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_PLAN;
import static org.opendoor.session.domain.ProgrammeRefusal.PLAN_ALREADY_AGREED;
import static org.opendoor.session.domain.ProgrammeRefusal.PROGRAMME_ENDED;
import static org.opendoor.session.domain.ProgrammeRefusal.PROGRAMME_NOT_ENDED;

import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Programme.Assessed;
import org.opendoor.session.domain.Programme.AssessmentBooked;
import org.opendoor.session.domain.Programme.Awaiting;
import org.opendoor.session.domain.Programme.Ended;
import org.opendoor.session.domain.Programme.Underway;
import org.opendoor.session.domain.Programme.Unheard;
import org.opendoor.session.domain.ProgrammeCommand.AgreePlan;
import org.opendoor.session.domain.ProgrammeCommand.AnswerWithdrawal;
import org.opendoor.session.domain.ProgrammeCommand.BookAssessment;
import org.opendoor.session.domain.ProgrammeCommand.CancelAssessment;
import org.opendoor.session.domain.ProgrammeCommand.ChangePlan;
import org.opendoor.session.domain.ProgrammeCommand.End;
import org.opendoor.session.domain.ProgrammeCommand.HoldAssessment;
import org.opendoor.session.domain.ProgrammeCommand.LeaveGroup;
import org.opendoor.session.domain.ProgrammeCommand.LoseContact;
import org.opendoor.session.domain.ProgrammeCommand.Merge;
import org.opendoor.session.domain.ProgrammeCommand.Receive;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;
import org.opendoor.session.domain.ProgrammeCommand.RequestContact;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleAssessment;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.ScheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.TellContactWish;
import org.opendoor.session.domain.ProgrammeCommand.Transfer;
import org.opendoor.session.domain.ProgrammeEvent.AppointmentBooked;
import org.opendoor.session.domain.ProgrammeEvent.ContactRequested;
import org.opendoor.session.domain.ProgrammeEvent.Received;

/**
 * What a programme answers to a command: one switch per state (planned and running share one), one arm per command. The same table, for readers, is
 * docs/states/programme.md.
 */
public final class ProgrammeRules {

    private ProgrammeRules() {}

    /** Pure: the same state and command always give the same answer. */
    public static Decision<ProgrammeEvent, ProgrammeRefusal> decide(Programme state, ProgrammeCommand command) {
        return switch (state) {
            case Unheard _ -> unheard(command);
            case Awaiting awaiting -> awaiting(awaiting, command);
            case AssessmentBooked booked -> booked(booked, command);
            case Assessed assessed -> assessed(assessed, command);
            case Underway underway -> underway(underway, command);
            case Ended ended -> ended(ended, command);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> unheard(ProgrammeCommand command) {
        return switch (command) {
            case Receive(var journey) -> accept(new Received(journey));
            case Merge _ -> alreadyDone();
            case BookAssessment _,
                    RescheduleAssessment _,
                    CancelAssessment _,
                    HoldAssessment _,
                    AgreePlan _,
                    ChangePlan _,
                    ScheduleSessions _,
                    RescheduleSessions _,
                    LeaveGroup _,
                    RecordAttendance _,
                    TellContactWish _,
                    End _,
                    AnswerWithdrawal _,
                    LoseContact _,
                    RequestContact _,
                    Transfer _ -> refuse(NOT_YET_KNOWN);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> awaiting(Awaiting state, ProgrammeCommand command) {
        var journey = state.journey();
        return switch (command) {
            case Receive _ -> alreadyDone();
            case BookAssessment(var appointment, var _) -> accept(new AppointmentBooked(appointment));
            case RescheduleAssessment _, CancelAssessment _ -> refuse(NO_APPOINTMENT);
            case HoldAssessment hold -> Assessing.hold(journey, Optional.empty(), hold);
            case AgreePlan _ -> refuse(NOT_YET_ASSESSED);
            case ChangePlan _, ScheduleSessions _, RescheduleSessions _, RecordAttendance _ -> refuse(NO_PLAN);
            case LeaveGroup _ -> alreadyDone();
            case TellContactWish(var wish) -> Endings.remember(journey, wish);
            case End end -> Endings.end(journey, Tally.NONE, end);
            case AnswerWithdrawal withdrawal -> Endings.answer(journey, Tally.NONE, withdrawal);
            case LoseContact _ -> alreadyDone();
            case RequestContact _ -> refuse(PROGRAMME_NOT_ENDED);
            case Merge merge -> Endings.merge(state, merge);
            case Transfer transfer -> Handover.transfer(state, transfer);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> booked(AssessmentBooked state, ProgrammeCommand command) {
        var journey = state.journey();
        return switch (command) {
            case Receive _ -> alreadyDone();
            case BookAssessment book -> Booking.again(state.appointment(), book);
            case RescheduleAssessment move -> Booking.reschedule(state.appointment(), move);
            case CancelAssessment cancel -> Booking.cancel(state.appointment(), cancel);
            case HoldAssessment hold -> Assessing.hold(journey, Optional.of(state.appointment()), hold);
            case AgreePlan _ -> refuse(NOT_YET_ASSESSED);
            case ChangePlan _, ScheduleSessions _, RescheduleSessions _, RecordAttendance _ -> refuse(NO_PLAN);
            case LeaveGroup _ -> alreadyDone();
            case TellContactWish(var wish) -> Endings.remember(journey, wish);
            case End end -> Endings.end(journey, Tally.NONE, end);
            case AnswerWithdrawal withdrawal -> Endings.answer(journey, Tally.NONE, withdrawal);
            case LoseContact _ -> alreadyDone();
            case RequestContact _ -> refuse(PROGRAMME_NOT_ENDED);
            case Merge merge -> Endings.merge(state, merge);
            case Transfer transfer -> Handover.transfer(state, transfer);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> assessed(Assessed state, ProgrammeCommand command) {
        var journey = state.journey();
        return switch (command) {
            case Receive _ -> alreadyDone();
            case BookAssessment _, RescheduleAssessment _, CancelAssessment _ -> refuse(ALREADY_ASSESSED);
            case HoldAssessment hold -> Assessing.holdAgain(state.assessment(), hold);
            case AgreePlan agree -> Planning.agree(agree);
            case ChangePlan _, ScheduleSessions _, RescheduleSessions _, RecordAttendance _ -> refuse(NO_PLAN);
            case LeaveGroup _ -> alreadyDone();
            case TellContactWish(var wish) -> Endings.remember(journey, wish);
            case End end -> Endings.end(journey, Tally.NONE, end);
            case AnswerWithdrawal withdrawal -> Endings.answer(journey, Tally.NONE, withdrawal);
            case LoseContact _ -> alreadyDone();
            case RequestContact _ -> refuse(PROGRAMME_NOT_ENDED);
            case Merge merge -> Endings.merge(state, merge);
            case Transfer transfer -> Handover.transfer(state, transfer);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> underway(Underway state, ProgrammeCommand command) {
        var journey = state.journey();
        var course = state.course();
        return switch (command) {
            case Receive _ -> alreadyDone();
            case BookAssessment _, RescheduleAssessment _, CancelAssessment _ -> refuse(ALREADY_ASSESSED);
            case HoldAssessment hold -> Assessing.holdAgain(state.assessment(), hold);
            case AgreePlan(var plan, var _) -> course.plan().sameAs(plan) ? alreadyDone() : refuse(PLAN_ALREADY_AGREED);
            case ChangePlan change -> Replanning.change(state, change);
            case ScheduleSessions schedule -> Planning.schedule(course, schedule);
            case RescheduleSessions reschedule -> Planning.reschedule(course, reschedule);
            case LeaveGroup leave -> Planning.leave(course, leave);
            case RecordAttendance record -> Attending.record(state, record);
            case TellContactWish(var wish) -> Endings.remember(journey, wish);
            case End end -> Endings.end(journey, course.tally(), end);
            case AnswerWithdrawal withdrawal -> Endings.answer(journey, course.tally(), withdrawal);
            case LoseContact lose -> Endings.lose(journey, course, lose);
            case RequestContact _ -> refuse(PROGRAMME_NOT_ENDED);
            case Merge merge -> Endings.merge(state, merge);
            case Transfer transfer -> Handover.transfer(state, transfer);
        };
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> ended(Ended state, ProgrammeCommand command) {
        return switch (command) {
            case Receive _, AnswerWithdrawal _, LeaveGroup _, LoseContact _ -> alreadyDone();
            case RequestContact(var at) -> accept(new ContactRequested(BritishDate.of(at)));
            case Merge merge -> Endings.merge(state, merge);
            case Transfer transfer -> Handover.transfer(state, transfer);
            case RecordAttendance record -> Correcting.attendance(state, record);
            case TellContactWish(var wish) -> Endings.correct(state.ending(), wish);
            case End end -> Correcting.reason(state.ending(), end);
            case BookAssessment _,
                    RescheduleAssessment _,
                    CancelAssessment _,
                    HoldAssessment _,
                    AgreePlan _,
                    ChangePlan _,
                    ScheduleSessions _,
                    RescheduleSessions _ -> refuse(PROGRAMME_ENDED);
        };
    }
}
