package org.opendoor.eventing.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Compares what was promised with what came of it: every write that was acknowledged is stored and has had its effect,
 * once and in order per journey.
 *
 * @param lost acknowledged or stored, without effect; or acknowledged and not stored
 * @param doubled effects beyond the first of an event
 * @param outOfOrder effects of a journey after one with a higher sequence
 */
public record Checker(long lost, long doubled, long outOfOrder) {

    /** One effect in the order in which effects happened. */
    public record Effect(UUID id, String journey, long sequence) {}

    /** Judges a run that has come to rest. */
    public static Checker compare(Collection<UUID> acknowledged, Collection<UUID> stored, List<Effect> effects) {
        var owed = new HashSet<>(acknowledged);
        owed.addAll(stored);
        var kept = Set.copyOf(stored);
        var happened = new HashSet<UUID>();
        effects.forEach(effect -> happened.add(effect.id()));
        var lost = owed.stream().filter(id -> !happened.contains(id)).count()
                + acknowledged.stream()
                        .filter(id -> !kept.contains(id) && happened.contains(id))
                        .count();
        return new Checker(lost, effects.size() - happened.size(), outOfOrder(effects));
    }

    public boolean isClean() {
        return lost == 0 && doubled == 0 && outOfOrder == 0;
    }

    @Override
    public String toString() {
        return "lost / doubled / out of order = %d/%d/%d".formatted(lost, doubled, outOfOrder);
    }

    private static long outOfOrder(List<Effect> effects) {
        Map<String, Long> highest = new HashMap<>();
        var late = new ArrayList<Effect>();
        for (var effect : effects) {
            if (effect.sequence() < highest.getOrDefault(effect.journey(), 0L)) {
                late.add(effect);
            }
            highest.merge(effect.journey(), effect.sequence(), Math::max);
        }
        return late.size();
    }
}
