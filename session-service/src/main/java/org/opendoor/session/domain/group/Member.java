package org.opendoor.session.domain.group;

/**
 * Somebody with a place.
 *
 * @param from the number of the first session they are to come to: 1, or a later one for who joins late
 */
public record Member(Seat seat, int from) {}
