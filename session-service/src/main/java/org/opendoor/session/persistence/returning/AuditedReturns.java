package org.opendoor.session.persistence.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.session.usecase.returning.Readings;

/** Writes each reading into the audit. */
@ApplicationScoped
class AuditedReturns implements Readings {

    private final Audit audit;

    AuditedReturns(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> wereRead(UUID referralId) {
        return audit.record("EARLIER_PROGRAMMES_READ", referralId, "resuming a plan");
    }
}
