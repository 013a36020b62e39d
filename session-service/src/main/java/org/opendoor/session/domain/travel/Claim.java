package org.opendoor.session.domain.travel;

/** Where a claim stands. There is one for each person, session and kind, and it is paid at most once. */
public sealed interface Claim {

    /** Nobody has claimed this yet. */
    record Unclaimed() implements Claim {}

    /** Claimed, and to be looked at. */
    record Entered(int pence) implements Claim {}

    /** Right, and to be paid. */
    record Approved(int pence) implements Claim {}

    /** Not to be paid as it is; it may be entered anew. */
    record Declined(int pence, DeclineReason because) implements Claim {}

    /** Paid, for good. */
    record Paid(int pence) implements Claim {}

    /** Why a claim is not paid as it is. */
    enum DeclineReason {
        NOT_TRAVELLED,
        NO_RECEIPT,
        WRONG_AMOUNT,
        PAID_ELSEWHERE
    }

    /** A state's name, for lists and for the wire. */
    enum State {
        ENTERED,
        APPROVED,
        DECLINED,
        PAID
    }

    /** What is claimed. @throws IllegalStateException where nothing is */
    default int amount() {
        return switch (this) {
            case Unclaimed _ -> throw new IllegalStateException("nothing is claimed");
            case Entered(var pence) -> pence;
            case Approved(var pence) -> pence;
            case Declined(var pence, var _) -> pence;
            case Paid(var pence) -> pence;
        };
    }

    /** @throws IllegalStateException where nothing is claimed */
    default State state() {
        return switch (this) {
            case Unclaimed _ -> throw new IllegalStateException("nothing is claimed");
            case Entered _ -> State.ENTERED;
            case Approved _ -> State.APPROVED;
            case Declined _ -> State.DECLINED;
            case Paid _ -> State.PAID;
        };
    }
}
