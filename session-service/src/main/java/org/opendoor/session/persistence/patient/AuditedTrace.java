package org.opendoor.session.persistence.patient;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.session.usecase.patient.ReadPatientIds;

/** Writes each reading into the audit. */
@ApplicationScoped
class AuditedTrace implements ReadPatientIds.Trace {

    private final Audit audit;

    AuditedTrace(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> wereRead(UUID referralId) {
        return audit.record("PATIENT_IDS_READ", referralId, "programme");
    }
}
