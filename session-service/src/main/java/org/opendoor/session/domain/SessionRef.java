package org.opendoor.session.domain;

import java.util.UUID;

/** How a sender points at a session: systems know the id, people the number on the plan. */
public sealed interface SessionRef {

    /** By its place in the plan, from 1. */
    record ByNumber(int number) implements SessionRef {}

    /** By its id, or by that of the group's session it is. */
    record ById(UUID id) implements SessionRef {}

    default boolean means(Session session) {
        return switch (this) {
            case ByNumber(var number) -> session.number() == number;
            case ById(var id) ->
                session.id().equals(id)
                        || session.meeting().groupSession().filter(id::equals).isPresent();
        };
    }
}
