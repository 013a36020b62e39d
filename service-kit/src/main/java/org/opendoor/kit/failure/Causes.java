package org.opendoor.kit.failure;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Walks the causes of a failure: drivers, Hibernate and futures each wrap what really happened once more. */
public final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The failure itself and everything it was caused by, outermost first. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, next -> next != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    /** The outermost cause of this type, if there is one. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return of(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    static boolean any(Throwable failure, Predicate<Throwable> which) {
        return of(failure).anyMatch(which);
    }
}
