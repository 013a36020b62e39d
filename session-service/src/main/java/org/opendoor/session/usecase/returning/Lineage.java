package org.opendoor.session.usecase.returning;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Which journey a person comes back from, as the referral told it. Their record may be another one by then, kept apart by
 * their wish or by mistake; what they did before is theirs all the same.
 */
@FunctionalInterface
public interface Lineage {

    /** In the running transaction; nothing where it is known. */
    Uni<Void> comesAfter(UUID referralId, UUID previousReferralId);
}
