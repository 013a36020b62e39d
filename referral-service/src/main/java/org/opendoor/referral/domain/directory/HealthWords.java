package org.opendoor.referral.domain.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that would tell a neighbour why somebody goes there. The list is data: who adds a word needs no programmer.
 *
 * @param words in small letters; one that ends in {@code *} stands for all that begin like it
 */
public record HealthWords(Set<String> words) {

    private static final String ALL_THAT_BEGIN = "*";

    public HealthWords {
        words = Set.copyOf(words);
    }

    /** The list as it stands in a file: a word on each line, remarks after {@code #}. */
    public static HealthWords read(Collection<String> lines) {
        return new HealthWords(lines.stream()
                .map(line -> line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** Whether a name has one of these words in it. */
    public boolean areIn(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(this::tells);
    }

    private boolean tells(String word) {
        return words.contains(word)
                || words.stream()
                        .filter(each -> each.endsWith(ALL_THAT_BEGIN))
                        .anyMatch(each -> word.startsWith(each.substring(0, each.length() - 1)));
    }
}
