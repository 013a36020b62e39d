package org.opendoor.referral.usecase;

import java.util.UUID;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;

/** A referral as it was loaded, with the version the next change counts on from. */
public record Journey(Referral referral, long version) {

    UUID id() {
        return referral.id();
    }

    ReferralState state() {
        return referral.state();
    }

    UUID customerId() {
        return referral.offer().customerId();
    }
}
