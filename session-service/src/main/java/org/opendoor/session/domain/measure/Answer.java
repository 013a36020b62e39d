package org.opendoor.session.domain.measure;

/** What somebody answered to one measure. Whoever would rather not say has not said 0. */
public sealed interface Answer {

    /** A total within the measure's bounds. */
    record Total(int value) implements Answer {}

    /** Asked, and not answered. Nothing depends on it, and it is not asked again unasked. */
    record Declined() implements Answer {}
}
