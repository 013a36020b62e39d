package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The plan as last agreed.
 *
 * @param firstModule the code of the module it begins with
 * @param deliveries in which ways its modules are given
 * @param sessions how many it promises in all
 */
public record Plan(String firstModule, Set<Delivery> deliveries, int sessions, List<Pause> pauses) {
    public Plan {
        deliveries = Set.copyOf(deliveries);
        pauses = List.copyOf(pauses);
    }

    /** Time off: what is missed in it is not missed. */
    public boolean isOff(LocalDate day) {
        return pauses.stream().anyMatch(pause -> !day.isBefore(pause.from()) && day.isBefore(pause.until()));
    }

    /**
     * @param from the first day off
     * @param until the day back
     */
    public record Pause(LocalDate from, LocalDate until) {}
}
