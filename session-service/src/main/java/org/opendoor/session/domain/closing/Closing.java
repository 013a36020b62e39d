package org.opendoor.session.domain.closing;

import static org.opendoor.session.domain.closing.ClosingRefusal.LED_BY_THEIR_OWN;
import static org.opendoor.session.domain.closing.ClosingRefusal.MODULE_NOT_ATTENDED;
import static org.opendoor.session.domain.closing.ClosingRefusal.NOTHING_TO_RATE;
import static org.opendoor.session.domain.closing.ClosingRefusal.NOT_YET_KNOWN;
import static org.opendoor.session.domain.closing.ClosingRefusal.NO_PLAN;
import static org.opendoor.session.domain.closing.ClosingRefusal.REASON_NOT_EXPECTED;
import static org.opendoor.session.domain.closing.ClosingRefusal.SAID_IN_THE_FUTURE;
import static org.opendoor.session.domain.closing.ClosingRefusal.STEP_DOES_NOT_FIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.Tally;

/** What may be said at the end. Each answer is empty where nothing stands against it. */
public final class Closing {

    private Closing() {}

    /** Steps are agreed on in the last session, or later with somebody who left. */
    public static Optional<ClosingRefusal> against(CaseFile file, NextSteps told, Instant now) {
        return tooEarly(file)
                .or(() -> inTheFuture(told.agreedOn(), now))
                .or(() ->
                        when(told.steps().stream().anyMatch(step -> !step.suits(told.readiness())), STEP_DOES_NOT_FIT));
    }

    /** Somebody who never came is asked why; somebody who came, how it was. */
    public static Optional<ClosingRefusal> against(CaseFile file, Feedback told, Instant now) {
        return tooEarly(file)
                .or(() -> inTheFuture(told.givenOn(), now))
                .or(() -> when(never(file) && told.overall().isPresent(), NOTHING_TO_RATE))
                .or(() -> when(completed(file) && told.reason().isPresent(), REASON_NOT_EXPECTED))
                .or(() -> when(!attended(file).containsAll(told.helped().keySet()), MODULE_NOT_ATTENDED))
                .or(() -> when(
                        told.occasion() == Feedback.Occasion.FEEDBACK_GROUP
                                && theirOwn(file).contains(told.ledBy()),
                        LED_BY_THEIR_OWN));
    }

    private static Optional<ClosingRefusal> tooEarly(CaseFile file) {
        return switch (file.programme()) {
            case Programme.Unheard _ -> Optional.of(NOT_YET_KNOWN);
            case Programme.Awaiting _, Programme.AssessmentBooked _, Programme.Assessed _ -> Optional.of(NO_PLAN);
            case Programme.Underway _, Programme.Ended _ -> Optional.empty();
        };
    }

    private static Optional<ClosingRefusal> inTheFuture(LocalDate day, Instant now) {
        return when(day.isAfter(BritishDate.of(now)), SAID_IN_THE_FUTURE);
    }

    private static boolean never(CaseFile file) {
        return file.course().map(Course::tally).orElse(Tally.NONE).attended() == 0;
    }

    private static boolean completed(CaseFile file) {
        return file.ending()
                .filter(ending -> ending.kind() == EndingKind.COMPLETED)
                .isPresent();
    }

    /** Codes of the modules they have been to. */
    private static Set<String> attended(CaseFile file) {
        return file.course().stream()
                .flatMap(course -> course.plan().sessions().stream()
                        .filter(session -> course.attendanceAt(session)
                                .filter(Attendance::attended)
                                .isPresent()))
                .map(Session::module)
                .collect(Collectors.toSet());
    }

    /** Who assessed them and who led their sessions. */
    private static Set<String> theirOwn(CaseFile file) {
        return Stream.concat(
                        file.assessment().flatMap(Assessment::practitioner).stream(),
                        file.course().stream()
                                .flatMap(course -> course.plan().sessions().stream())
                                .flatMap(session -> session.meeting().practitioner().stream()))
                .collect(Collectors.toSet());
    }

    private static Optional<ClosingRefusal> when(boolean so, ClosingRefusal why) {
        return so ? Optional.of(why) : Optional.empty();
    }
}
