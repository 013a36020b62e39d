package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.referral.usecase.People;

/** Writes each reading of a person into the audit, by the customer it was about. */
@ApplicationScoped
class PersonAudit implements People {

    private final Audit audit;

    PersonAudit(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> wereRead(UUID customerId, UUID referralId) {
        return audit.record("PERSON_READ", customerId, "referral " + referralId);
    }
}
