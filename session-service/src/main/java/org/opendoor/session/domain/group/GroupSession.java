package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.UUID;

/**
 * One session of the group's series. Each member's plan has a session of its own for it, which names this one.
 *
 * @param number its place in the series, from 1
 */
public record GroupSession(UUID id, int number, Instant startsAt, Arrangement arrangement) {

    boolean begunBy(Instant now) {
        return !startsAt.isAfter(now);
    }

    GroupSession at(Instant other) {
        return new GroupSession(id, number, other, arrangement);
    }

    GroupSession with(Arrangement other) {
        return new GroupSession(id, number, startsAt, other);
    }
}
