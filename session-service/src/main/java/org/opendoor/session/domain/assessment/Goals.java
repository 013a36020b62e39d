package org.opendoor.session.domain.assessment;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody works towards, in the order in which it matters to them. */
public record Goals(List<Goal> goals) {

    /** None were set. */
    public static final Goals NONE = new Goals(List.of());

    public Goals {
        goals = List.copyOf(goals);
    }

    /** These, with all that was said before of those that were set already. One left out was set in error. */
    public Goals since(Goals before) {
        var known = before.goals.stream().collect(Collectors.<Goal, UUID, Goal>toMap(Goal::id, Function.identity()));
        return new Goals(goals.stream()
                .map(goal -> known.containsKey(goal.id()) ? goal.since(known.get(goal.id())) : goal)
                .toList());
    }

    @Override
    public String toString() {
        return "Goals[hidden]";
    }
}
