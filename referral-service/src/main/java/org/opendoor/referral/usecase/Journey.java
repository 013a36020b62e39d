package org.opendoor.referral.usecase;

import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;

/**
 * A referral as it was loaded, with the version the next change counts on from. {@code seenOnlyBy} are the named staff who
 * alone may see it where the person is restricted; empty where everybody may whose scope it is.
 */
public record Journey(Referral referral, long version, Set<String> seenOnlyBy) {

    /** A journey that is open to everybody whose scope it is. */
    public Journey(Referral referral, long version) {
        this(referral, version, Set.of());
    }

    /** Its id. */
    public UUID id() {
        return referral.id();
    }

    /** Where it stands. */
    public ReferralState state() {
        return referral.state();
    }

    /** Whose it is. */
    public UUID customerId() {
        return referral.offer().customerId();
    }
}
