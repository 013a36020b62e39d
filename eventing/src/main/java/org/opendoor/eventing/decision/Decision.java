package org.opendoor.eventing.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * The answer of a domain to a command: a business "no" is a value, never an exception.
 *
 * @param <E> the events of the aggregate
 * @param <C> the codes with which the aggregate refuses
 */
public sealed interface Decision<E, C> {

    /** The command is taken; these events, in this order, are what happened. */
    record Accepted<E, C>(List<E> events) implements Decision<E, C> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** What the command asks for is so already: nothing happens, and the caller is told yes. */
    record AlreadyDone<E, C>() implements Decision<E, C> {}

    /** The command is not possible in this state. */
    record Refused<E, C>(C code) implements Decision<E, C> {}

    @SafeVarargs
    static <E, C> Decision<E, C> accept(E first, E... more) {
        var events = new ArrayList<E>();
        events.add(first);
        for (var event : more) {
            events.add(event);
        }
        return new Accepted<>(events);
    }

    static <E, C> Decision<E, C> accept(List<E> events) {
        return new Accepted<>(events);
    }

    static <E, C> Decision<E, C> alreadyDone() {
        return new AlreadyDone<>();
    }

    static <E, C> Decision<E, C> refuse(C code) {
        return new Refused<>(code);
    }
}
