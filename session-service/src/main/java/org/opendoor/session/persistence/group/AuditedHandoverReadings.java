package org.opendoor.session.persistence.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.session.usecase.group.HandoverReadings;

/** Writes each reading into the audit. */
@ApplicationScoped
class AuditedHandoverReadings implements HandoverReadings {

    private final Audit audit;

    AuditedHandoverReadings(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> wereRead(UUID referralId) {
        return audit.record("HANDOVER_READ", referralId, "programme");
    }
}
