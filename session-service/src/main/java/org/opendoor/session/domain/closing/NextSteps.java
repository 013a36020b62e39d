package org.opendoor.session.domain.closing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opendoor.session.domain.WorkReadiness;

/**
 * What was agreed on for afterwards. None is an answer, too.
 *
 * @param readiness how near to work the practitioner thinks the person is by then
 */
public record NextSteps(LocalDate agreedOn, WorkReadiness readiness, Set<NextStep> steps) {

    /** Steps are kept in the order of the catalogue. */
    public NextSteps {
        var ordered = EnumSet.noneOf(NextStep.class);
        ordered.addAll(steps);
        steps = Collections.unmodifiableSet(ordered);
    }

    /** What Jobcentre hears: each kind once. */
    public List<StepKind> kinds() {
        return steps.stream().map(NextStep::kind).distinct().sorted().toList();
    }
}
