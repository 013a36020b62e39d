package org.opendoor.referral.usecase.eligibility;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.eligibility.EligibilityRefusal;

/** What became of a fact that somebody told. */
public sealed interface EligibilityOutcome {

    /** It is known now, since this moment or {@code before}. */
    record Known(UUID change, boolean before) implements EligibilityOutcome {}

    /** It was not taken; {@code instead} is the change that is known for that day. */
    record Refused(EligibilityRefusal why, Optional<UUID> instead) implements EligibilityOutcome {}

    /** The journey that is open or running cannot go where the person moved to, so that nothing was taken. */
    record NotMoved(Refusal why) implements EligibilityOutcome {}

    /** There is no such record, or no more; {@code instead} is the one that was kept. */
    record Nobody(CustomerRefusal why, Optional<UUID> instead) implements EligibilityOutcome {}
}
