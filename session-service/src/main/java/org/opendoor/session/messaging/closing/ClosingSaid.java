package org.opendoor.session.messaging.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Tally;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.NextStep;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.domain.closing.StepKind;
import org.opendoor.session.usecase.closing.Closings.Kept;

/** The data of what is told at the end; {@code revision} counts from 1, and the highest holds. */
final class ClosingSaid {

    private ClosingSaid() {}

    /** programme.next-steps-agreed: all that Jobcentre hears of it. */
    record Kinds(UUID referralId, LocalDate agreedOn, List<StepKind> kinds, long revision) {
        static final String TYPE = "opendoor.programme.next-steps-agreed.v1";

        static Kinds of(UUID referralId, Kept<NextSteps> steps) {
            return new Kinds(referralId, steps.said().agreedOn(), steps.said().kinds(), steps.version());
        }
    }

    /** care.next-steps-agreed: the steps, and how near to work the person is by then. */
    record Steps(UUID referralId, LocalDate agreedOn, Set<NextStep> steps, WorkReadiness workReadiness, long revision) {
        static final String TYPE = "opendoor.care.next-steps-agreed.v1";

        static Steps of(UUID referralId, Kept<NextSteps> steps) {
            var said = steps.said();
            return new Steps(referralId, said.agreedOn(), said.steps(), said.readiness(), steps.version());
        }
    }

    /** How often somebody came, as the form asks it (questions 7 and 10). */
    enum TookPart {
        NEVER,
        ONCE,
        MORE_THAN_ONCE,
        COMPLETED;

        static TookPart of(CaseFile file) {
            if (file.ending()
                    .filter(over -> over.kind() == EndingKind.COMPLETED)
                    .isPresent()) {
                return COMPLETED;
            }
            int attended = file.course().map(Course::tally).orElse(Tally.NONE).attended();
            return attended == 0 ? NEVER : attended == 1 ? ONCE : MORE_THAN_ONCE;
        }
    }

    /** How much a module helped, from 1 to 5. */
    record Helped(String module, int helped) {}

    /** care.feedback-recorded: marks and codes, and no words. */
    record Given(
            UUID referralId,
            Feedback.Occasion occasion,
            LocalDate givenOn,
            int formVersion,
            TookPart tookPart,
            Reason reason,
            Integer satisfied,
            Feedback.Met expectationsMet,
            List<Helped> modules,
            long revision) {
        static final String TYPE = "opendoor.care.feedback-recorded.v1";

        static Given of(CaseFile file, Kept<Feedback> feedback) {
            var said = feedback.said();
            return new Given(
                    file.journey().referralId(),
                    said.occasion(),
                    said.givenOn(),
                    said.formVersion(),
                    TookPart.of(file),
                    said.reason().orElse(null),
                    said.overall().map(Feedback.Overall::satisfied).orElse(null),
                    said.overall().map(Feedback.Overall::expectations).orElse(null),
                    said.helped().entrySet().stream()
                            .map(module -> new Helped(module.getKey(), module.getValue()))
                            .toList(),
                    feedback.version());
        }
    }
}
