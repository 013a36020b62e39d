package org.opendoor.session.domain.group;

/** Where a group stands. */
public sealed interface Group {

    /** Nobody opened it, or not for whoever asks: the two look the same from outside. */
    record Unopened() implements Group {}

    /** A group that somebody opened, whatever became of it. */
    sealed interface Opened extends Group {
        Outline outline();

        Series series();

        Roster roster();
    }

    /** Too few yet: its dates are a hope, and nobody's plan has them. */
    record Filling(Outline outline, Series series, Roster roster) implements Opened {}

    /** It reached its minimum: its dates are in its members' plans. */
    record Running(Outline outline, Series series, Roster roster) implements Opened {}

    /** Its last session is over. Who still waits stays on its list until they have something else. */
    record Finished(Outline outline, Series series, Roster roster) implements Opened {}

    /** It never started. Who was on its list stays there, waiting, until they have something else: nobody is lost. */
    record Cancelled(Outline outline, Series series, Roster roster) implements Opened {}
}
