package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a referral stands. Each state holds only what matters in it, so that an illegal move has nowhere to be written. */
public sealed interface ReferralState {

    /** Whether the person is being offered or given something now; a customer has at most one such referral. */
    default boolean active() {
        return switch (this) {
            case Offered _, Deferred _, Referred _ -> true;
            case Unknown _, Declined _, Withdrawn _, Ended _, Reopened _, Merged _ -> false;
        };
    }

    /** The word for this state in lists and on screens. */
    default ReferralStatus status() {
        return switch (this) {
            case Unknown _ -> throw new IllegalStateException("a journey nothing was said about has no status");
            case Offered _ -> ReferralStatus.OFFERED;
            case Deferred _ -> ReferralStatus.DEFERRED;
            case Declined _ -> ReferralStatus.DECLINED;
            case Withdrawn _ -> ReferralStatus.WITHDRAWN;
            case Referred _ -> ReferralStatus.REFERRED;
            case Ended _ -> ReferralStatus.ENDED;
            case Reopened _ -> ReferralStatus.REOPENED;
            case Merged _ -> ReferralStatus.MERGED;
        };
    }

    /** How the journey ended, once it has. */
    default Optional<Ending> howItEnded() {
        return switch (this) {
            case Unknown _, Offered _, Deferred _, Referred _ -> Optional.empty();
            case Declined(var ending) -> Optional.of(ending);
            case Withdrawn(var ending) -> Optional.of(ending);
            case Ended(var ending) -> Optional.of(ending);
            case Reopened(var ending, var _) -> Optional.of(ending);
            case Merged(var ending, var _) -> Optional.of(ending);
        };
    }

    /** The journey in which the story goes on, once it does. */
    default Optional<UUID> goesOnIn() {
        return switch (this) {
            case Unknown _, Offered _, Deferred _, Referred _, Declined _, Withdrawn _, Ended _ -> Optional.empty();
            case Reopened(var _, var next) -> Optional.of(next);
            case Merged(var _, var into) -> Optional.of(into);
        };
    }

    /** Nothing said yet. */
    record Unknown() implements ReferralState {}

    /** Offered; no answer so far. */
    record Offered() implements ReferralState {}

    /** Time to think, for the {@code deferral}-th time (from 1); asked again on {@code reviewOn}. */
    record Deferred(int deferral, LocalDate reviewOn) implements ReferralState {}

    /** The person said no to the offer. */
    record Declined(Ending ending) implements ReferralState {}

    /** The offer was taken back before the person had said yes. */
    record Withdrawn(Ending ending) implements ReferralState {}

    /** With the provider; only the NHS side can end it now. A withdrawal told to us is kept as a request. */
    record Referred(Optional<Family> withdrawalRequested) implements ReferralState {}

    /** The NHS side said how it ended. */
    record Ended(Ending ending) implements ReferralState {}

    /** Ended, and the person came back: the story goes on in {@code next}. */
    record Reopened(Ending ending, UUID next) implements ReferralState {}

    /** It was a second journey of one person, who had two records: the story goes on in {@code into}. */
    record Merged(Ending ending, UUID into) implements ReferralState {}
}
