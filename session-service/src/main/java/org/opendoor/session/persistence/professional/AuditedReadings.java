package org.opendoor.session.persistence.professional;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.session.usecase.professional.Readings;

/** Writes each reading into the audit. */
@ApplicationScoped
class AuditedReadings implements Readings {

    private final Audit audit;

    AuditedReadings(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> wereRead(UUID referralId) {
        return audit.record("PROFESSIONALS_WORD_READ", referralId, "assessment");
    }
}
