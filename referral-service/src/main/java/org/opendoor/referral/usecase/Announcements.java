package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;

/** Tells the other services, in the transaction of the change. */
public interface Announcements {

    /** Says what happened to the journey, {@code after} being how it stands now. The journey's row must be locked. */
    Uni<Void> say(Referral after, List<ReferralEvent> events, Moment when);
}
