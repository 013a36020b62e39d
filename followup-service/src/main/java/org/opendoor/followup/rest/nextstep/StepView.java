package org.opendoor.followup.rest.nextstep;

import java.util.List;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.followup.domain.nextstep.Requirement;

/**
 * One step of the catalogue.
 *
 * @param title what it is called when it is offered
 * @param kind all that is ever announced of it
 * @param requirements all of them have to be so
 */
public record StepView(NextStep step, String title, OptionOffered kind, List<RequirementView> requirements) {

    /** What has to be so, and how to ask for it. */
    public record RequirementView(Requirement requirement, String askWhether) {}

    static StepView of(NextStep step) {
        var requirements = step.requirements().stream()
                .map(requirement -> new RequirementView(requirement, requirement.whether()))
                .toList();
        return new StepView(step, step.title(), step.kind(), requirements);
    }
}
