package org.opendoor.session.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanRule.Override;

/**
 * What a plan is held against: the provider's catalogue as far as it has rules, and what the person has done before.
 *
 * @param after what must come before each module on offer, by code
 * @param done modules that the person completed in an earlier programme
 * @param overrides rules that are not to hold this time
 */
public record Rulebook(Map<String, List<String>> after, Set<String> done, List<Override> overrides) {

    public Rulebook {
        after = Map.copyOf(after);
        done = Set.copyOf(done);
        overrides = List.copyOf(overrides);
    }

    /** What stands in the way of the plan; empty where nothing does. */
    Optional<ProgrammeRefusal> against(Plan plan) {
        return against(plan, List.of(), false);
    }

    /** What stands in the way of a longer plan: what it has already, it keeps. */
    Optional<ProgrammeRefusal> againstMore(Plan longer, Plan before) {
        return against(longer, before.items(), overlapping(before));
    }

    private Optional<ProgrammeRefusal> against(Plan plan, List<PlanItem> known, boolean overlapKnown) {
        boolean offered = plan.modules().stream()
                .filter(item -> !known.contains(item))
                .map(ModuleItem::module)
                .allMatch(after::containsKey);
        if (!offered) {
            return Optional.of(ProgrammeRefusal.MODULE_NOT_OFFERED);
        }
        if (holds(PlanRule.PREREQUISITES) && !inOrder(plan, known)) {
            return Optional.of(ProgrammeRefusal.MODULE_TOO_EARLY);
        }
        if (holds(PlanRule.ONE_AFTER_ANOTHER) && !overlapKnown && overlapping(plan)) {
            return Optional.of(ProgrammeRefusal.MODULES_OVERLAP);
        }
        return Optional.empty();
    }

    private boolean holds(PlanRule rule) {
        return overrides.stream().noneMatch(override -> override.rule() == rule);
    }

    private boolean inOrder(Plan plan, List<PlanItem> known) {
        var before = new HashSet<>(done);
        for (var item : plan.modules()) {
            if (!known.contains(item) && !before.containsAll(after.get(item.module()))) {
                return false;
            }
            before.add(item.module());
        }
        return true;
    }

    /** Whether a module has begun before another one that has begun is over, or runs before one that comes first. */
    static boolean overlapping(Plan plan) {
        var dated = plan.modules().stream()
                .map(item -> plan.sessionsOf(item.id()))
                .filter(sessions -> !sessions.isEmpty())
                .toList();
        for (int n = 1; n < dated.size(); n++) {
            var last = dated.get(n - 1).getLast().startsAt();
            if (!last.isBefore(dated.get(n).getFirst().startsAt())) {
                return true;
            }
        }
        return false;
    }
}
