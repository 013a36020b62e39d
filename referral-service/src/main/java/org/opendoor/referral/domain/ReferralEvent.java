package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What happened to a referral. Those heard from the NHS side are kept and not said again. */
public sealed interface ReferralEvent {

    /** The programme was offered. */
    record ProgrammeOffered(LocalDate on) implements ReferralEvent {}

    /** The person wants time to think. */
    record AnswerDeferred(int deferral, LocalDate reviewOn) implements ReferralEvent {}

    /** Nobody answered: the offer counts as time to think. */
    record OfferLapsed(int deferral, LocalDate reviewOn) implements ReferralEvent {}

    /** The person said no: an ending. */
    record OfferDeclined(Ending ending, Leaving leaving) implements ReferralEvent {}

    /** The person said yes, or came back. */
    record PersonReferred(LocalDate on) implements ReferralEvent {}

    /** Taken back before the yes: an ending. */
    record OfferWithdrawn(Ending ending, Leaving leaving) implements ReferralEvent {}

    /** Taken back after the yes: asked of the NHS side, which answers with the ending. */
    record WithdrawalRequested(Leaving leaving, LocalDate on) implements ReferralEvent {}

    /** The same, because the person moved to Jobseeker's Allowance and their adviser does not agree that they stay. */
    record ContinuationRefused(UUID change, Leaving leaving, LocalDate on) implements ReferralEvent {}

    /** The person came back in a journey of its own. */
    record PersonReReferred(UUID next, LocalDate on) implements ReferralEvent {}

    /** A second journey of one person ended in favour of the older one. */
    record JourneyMerged(Ending ending, UUID into) implements ReferralEvent {}

    /** The journey belongs to another place; where it stands does not change by it. */
    record JourneyTransferred(Place from, Place to, TransferReason reason, LocalDate on) implements ReferralEvent {}

    /** The person has another adviser. */
    record AdviserReassigned(Optional<String> from, String to, ReassignReason reason, LocalDate on)
            implements ReferralEvent {}

    /** The person moved to Jobseeker's Allowance, and their adviser agrees that they stay. */
    record ContinuationAgreed(UUID change, String by, LocalDate on) implements ReferralEvent {}

    /** Something about the offer is otherwise than it was known. */
    record OfferAmended(Amendment before, Amendment now, AmendReason reason, LocalDate on) implements ReferralEvent {}

    /** Heard: how the programme ended, for the first time or corrected. */
    record EndingHeard(Ending ending) implements ReferralEvent {}
}
