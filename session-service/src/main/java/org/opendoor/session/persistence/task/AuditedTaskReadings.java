package org.opendoor.session.persistence.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.session.usecase.task.TaskReadings;

/** Writes each reading into the audit. */
@ApplicationScoped
class AuditedTaskReadings implements TaskReadings {

    private final Audit audit;

    AuditedTaskReadings(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> wereRead(UUID referralId) {
        return audit.record("TASK_WORDS_READ", referralId, "task");
    }
}
