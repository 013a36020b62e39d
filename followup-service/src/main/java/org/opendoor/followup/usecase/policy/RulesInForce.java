package org.opendoor.followup.usecase.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.followup.domain.FollowUpRules;
import org.opendoor.followup.domain.WorkingDays;

/** Puts the pure rules together with the policies of this moment and the calendar. */
@ApplicationScoped
public class RulesInForce {
    private final PolicyBooks policies;
    private final WorkingDays workingDays;

    public RulesInForce(PolicyBooks policies, WorkingDays workingDays) {
        this.policies = policies;
        this.workingDays = workingDays;
    }

    /** The rules for one decision, in the running transaction. */
    public Uni<FollowUpRules> now() {
        return policies.current().map(book -> new FollowUpRules(book, workingDays));
    }
}
