package org.opendoor.session.domain.module;

import java.util.Optional;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Delivery;

/**
 * How a module is given.
 *
 * @param delivery the usual one; what a person chose comes before it
 * @param sessions how many there are
 * @param weeks over how many weeks they spread
 * @param members how many people it takes to start, and how many there is room for
 * @param introductory whether the first session is there to get to know each other and to agree on ground rules
 * @param conditionGroup whom it is for; empty for a generic module
 */
public record Terms(
        Delivery delivery,
        int sessions,
        int weeks,
        Members members,
        boolean introductory,
        Optional<ConditionGroup> conditionGroup) {

    /** From how many people to how many; one and one where it is one-to-one. */
    public record Members(int minimum, int maximum) {}
}
