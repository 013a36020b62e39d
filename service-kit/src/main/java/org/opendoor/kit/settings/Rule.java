package org.opendoor.kit.settings;

import java.util.function.Predicate;

/**
 * What a value has to be.
 *
 * @param words said to the person who set it; begins in the middle of a sentence ("must be …")
 * @param holds whether a value is such
 */
public record Rule(String words, Predicate<String> holds) {
    /** This, and more. */
    Rule and(String moreWords, Predicate<String> more) {
        return new Rule(words + moreWords, holds.and(more));
    }
}
