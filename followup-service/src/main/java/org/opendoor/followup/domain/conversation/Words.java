package org.opendoor.followup.domain.conversation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said, as somebody wrote it down. Sealed where it is kept, read on record, and never said to anybody.
 *
 * @param situation how things are
 * @param feedback what they think of the programme
 * @param whatHelped what the programme did for them, looking back
 * @param overriddenBecause why something was offered that does not suit them, or before what it needs was asked
 */
public record Words(
        Optional<String> situation,
        Optional<String> feedback,
        Optional<String> whatHelped,
        Optional<String> overriddenBecause) {
    /** Nothing was written down, or it is not at hand. */
    public static final Words NONE = new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether there is anything to keep. */
    public boolean isEmpty() {
        return Stream.of(situation, feedback, whatHelped, overriddenBecause).allMatch(Optional::isEmpty);
    }
}
