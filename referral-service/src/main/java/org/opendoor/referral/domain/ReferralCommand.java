package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.eligibility.ToldOfJourney.Told;

/** What somebody wants of a referral, or what was heard about it. {@code today} is the date in the country of the programme. */
public sealed interface ReferralCommand {

    /** Offer the programme; the answer may come with it. */
    record MakeOffer(Optional<Answer> answer, LocalDate today) implements ReferralCommand {}

    /** The person answers the offer. */
    record GiveAnswer(Answer answer, LocalDate today) implements ReferralCommand {}

    /** The person, or somebody on their behalf, takes it back. */
    record Withdraw(Leaving leaving, LocalDate today) implements ReferralCommand {}

    /** The person comes back: this journey is continued by {@code next}, or said yes to where it is still open. */
    record ReRefer(UUID next, LocalDate today) implements ReferralCommand {}

    /** Start the journey of somebody who came back: there is nothing to offer again. */
    record ComeBack(LocalDate today) implements ReferralCommand {}

    /** The person had two records and a journey on each: this, the younger one, goes on in {@code into}. */
    record Merge(UUID into, LocalDate today) implements ReferralCommand {}

    /** The journey goes on at another place, which the directory knows; its provider is named. */
    record Transfer(Place from, Place to, TransferReason reason, LocalDate today) implements ReferralCommand {}

    /** Somebody else is the person's adviser from now on. */
    record ReassignAdviser(Optional<String> from, String to, ReassignReason reason, LocalDate today)
            implements ReferralCommand {}

    /**
     * The person moved to Jobseeker's Allowance, and their adviser answers whether they stay. {@code asked} is the change
     * that waits for the answer, if one does; {@code by} is who answers, as an opaque id.
     */
    record AnswerContinuation(boolean agreed, Optional<Told> asked, String by, LocalDate today)
            implements ReferralCommand {}

    /** Something about the offer, as it is known, is otherwise. */
    record Amend(Offer known, Amendment to, AmendReason reason, LocalDate today) implements ReferralCommand {}

    /** The offer has waited for its answer for as long as the policy allows; somebody asks again on {@code reviewOn}. */
    record LapseOffer(LocalDate reviewOn) implements ReferralCommand {}

    /** The NHS side told how the journey ended. */
    record HearEnding(Ending ending) implements ReferralCommand {}
}
