package org.opendoor.followup.usecase.policy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.opendoor.followup.domain.policy.PolicyScope;

/** Where versions of policies are added to. */
public interface PolicyVersions {

    /** Lets writers take turns, until the running transaction ends. */
    Uni<Void> lock();

    /** Every version of that scope, newest first. */
    Uni<List<KeptPolicy>> versions(PolicyScope scope);

    /** Adds a version. */
    Uni<Void> add(KeptPolicy version);
}
