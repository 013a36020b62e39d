package org.opendoor.session.domain.assessment;

import java.util.List;

/** What somebody works towards, in the order in which it matters to them. */
public record Goals(List<Goal> goals) {

    /** None were set. */
    public static final Goals NONE = new Goals(List.of());

    public Goals {
        goals = List.copyOf(goals);
    }

    @Override
    public String toString() {
        return "Goals[hidden]";
    }
}
