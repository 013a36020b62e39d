package org.opendoor.analytics.disclosure;

/** Why a number is not told. */
public enum Reason {
    /**
     * It is under five, or would give away another one that is. The two are not told apart on purpose: to know that a
     * number was hidden only for its neighbour's sake would be the first step of the subtraction.
     */
    SMALL_NUMBERS
}
