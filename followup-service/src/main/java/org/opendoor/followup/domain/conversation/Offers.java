package org.opendoor.followup.domain.conversation;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.nextstep.NextStep;

/**
 * What was offered, and what the person said to it.
 *
 * @param kinds of what was offered; of conversations before the catalogue only these are known
 * @param answers to each step that was offered, in the order of the catalogue
 * @param noneWanted whether the person said that they want nothing further
 */
public record Offers(SortedSet<OptionOffered> kinds, SortedMap<NextStep, Answer> answers, boolean noneWanted) {
    public Offers {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** What was offered and answered, in whatever order it was told. */
    public static Offers of(Map<NextStep, Answer> answers, boolean noneWanted) {
        return new Offers(kinds(answers.keySet()), new TreeMap<>(answers), noneWanted);
    }

    /** Nothing was offered, for nothing is wanted. */
    public static Offers nothing() {
        return of(Map.of(), true);
    }

    /** Whether it keeps the promise: an offer, or a plain no to any. */
    public boolean count() {
        return noneWanted || !kinds.isEmpty();
    }

    /** The kinds of what they said yes to. */
    public SortedSet<OptionOffered> accepted() {
        return kinds(answers.entrySet().stream()
                .filter(offer -> offer.getValue() == Answer.ACCEPTED)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static SortedSet<OptionOffered> kinds(Collection<NextStep> steps) {
        return steps.stream().map(NextStep::kind).collect(Collectors.toCollection(TreeSet::new));
    }
}
