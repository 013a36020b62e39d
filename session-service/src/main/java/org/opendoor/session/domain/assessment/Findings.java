package org.opendoor.session.domain.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the first meeting found, in codes. */
public record Findings(Set<Condition> conditions, Set<Support> support, Optional<AboutGroups> aboutGroups) {

    /** Nothing was said. */
    public static final Findings NONE = new Findings(Set.of(), Set.of(), Optional.empty());

    /** Codes are kept in their order. */
    public Findings {
        conditions = ordered(Condition.class, conditions);
        support = ordered(Support.class, support);
    }

    /** Help that a module of ours would only repeat. */
    public List<Support> mayBeRepeated() {
        return support.stream().filter(help -> !help.repeatedBy().isEmpty()).toList();
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> codes) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(codes);
        return Collections.unmodifiableSet(ordered);
    }
}
