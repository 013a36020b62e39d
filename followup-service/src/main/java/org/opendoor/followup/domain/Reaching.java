package org.opendoor.followup.domain;

import java.util.Optional;

/**
 * What was done to reach the person besides trying.
 *
 * @param booking the time agreed last, if any
 * @param letterAskedFor whether a letter was asked for because nobody reached them; there is one at most
 */
public record Reaching(Optional<Booking> booking, boolean letterAskedFor) {
    /** Before anything was done. */
    public static final Reaching NOTHING_DONE = new Reaching(Optional.empty(), false);

    Reaching booked(Booking agreed) {
        return new Reaching(Optional.of(agreed), letterAskedFor);
    }

    Reaching asking(NoticeKind kind) {
        return switch (kind) {
            case CONTACT_BOOKED -> this;
            case COULD_NOT_REACH_YOU -> new Reaching(booking, true);
        };
    }
}
