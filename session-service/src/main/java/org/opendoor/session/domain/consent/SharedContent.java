package org.opendoor.session.domain.consent;

import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.WorkReadiness;

/** One item as it is now, and nothing beside it. */
public sealed interface SharedContent {

    record OfConditionGroup(ConditionGroup conditionGroup) implements SharedContent {}

    record OfWorkReadiness(WorkReadiness workReadiness) implements SharedContent {}

    /** The modules' codes in the order of the plan. */
    record OfModules(List<String> modules) implements SharedContent {
        public OfModules {
            modules = List.copyOf(modules);
        }
    }

    /** Empty while there is none: before the assessment, or before a plan. */
    static Optional<SharedContent> of(SharedItem item, CaseFile file) {
        return switch (item) {
            case CONDITION_GROUP ->
                file.assessment().map(Assessment::conditionGroup).map(OfConditionGroup::new);
            case WORK_READINESS ->
                file.assessment().map(Assessment::workReadiness).map(OfWorkReadiness::new);
            case MODULES ->
                file.course()
                        .map(course -> course.plan().modules().stream()
                                .map(ModuleItem::module)
                                .distinct()
                                .toList())
                        .map(OfModules::new);
        };
    }
}
