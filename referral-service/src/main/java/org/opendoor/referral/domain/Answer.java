package org.opendoor.referral.domain;

import java.time.LocalDate;

/** What the person said to the offer. No answer is final: a "no" leaves the door open, and time to think is asked about again. */
public sealed interface Answer {

    /** The person wants to go: the journey is the provider's from here. */
    record Yes() implements Answer {}

    /** Time to think: somebody asks again on {@code reviewOn}, and not before. */
    record Later(LocalDate reviewOn) implements Answer {}

    /** Not now, with the reason as told, and what the person said about being contacted. */
    record No(Leaving leaving) implements Answer {}
}
