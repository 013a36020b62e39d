package org.opendoor.analytics.projection;

import java.util.Optional;

/** How somebody's plan is given as a whole. */
enum Mode {
    GROUP,
    ONE_TO_ONE,
    /** Some modules in a group and some alone. */
    BOTH,
    NOT_KNOWN;

    static Mode of(Optional<Plan> plan) {
        return plan.map(Plan::deliveries)
                .map(ways -> ways.size() > 1 ? BOTH : ways.contains(Delivery.GROUP) ? GROUP : ONE_TO_ONE)
                .orElse(NOT_KNOWN);
    }
}
