package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody who goes no further told us: one main reason, others beside it, whether they want to hear from us, and how
 * often the open door may be mentioned. {@code openDoor} is empty unless they said so themselves; the reason decides then.
 */
public record Leaving(Reason reason, Set<Reason> furtherReasons, ContactWish wish, Optional<OpenDoor> openDoor) {

    /** No promise of contact reaches further than this: what is later would be forgotten by everybody, the person included. */
    static final int FURTHEST_YEARS = 2;

    public Leaving {
        furtherReasons = furtherReasons.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(furtherReasons));
    }

    /** The pace asked for, or the one that follows from the reason. */
    public OpenDoor door() {
        return openDoor.orElseGet(() -> OpenDoor.after(reason));
    }

    /** Why this cannot be taken as it is, if so. */
    Optional<Refusal> objection(Reason.Moment moment, LocalDate today) {
        if (!reason.fits(moment) || furtherReasons.contains(reason)) {
            return Optional.of(Refusal.REASON_NOT_FOR_THIS);
        }
        if (outOfReach(wish.notBefore(), today) || outOfReach(openDoor.flatMap(OpenDoor::notBefore), today)) {
            return Optional.of(Refusal.CONTACT_DATE_OUT_OF_REACH);
        }
        if (openDoor.filter(OpenDoor::lacksItsDate).isPresent()) {
            return Optional.of(Refusal.OPEN_DOOR_DATE_MISSING);
        }
        return Optional.empty();
    }

    private static boolean outOfReach(Optional<LocalDate> date, LocalDate today) {
        return date.filter(on -> on.isBefore(today) || on.isAfter(today.plusYears(FURTHEST_YEARS)))
                .isPresent();
    }
}
