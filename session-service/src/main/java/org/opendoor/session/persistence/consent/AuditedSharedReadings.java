package org.opendoor.session.persistence.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.session.domain.consent.Purpose;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.consent.SharedReadings;

/** Writes each reading into the audit, with the item and what it was shared for. */
@ApplicationScoped
class AuditedSharedReadings implements SharedReadings {

    private final Audit audit;

    AuditedSharedReadings(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> wereRead(UUID referralId, SharedItem item, Purpose purpose) {
        return audit.record("SHARED_ITEM_READ", referralId, item + " for " + purpose);
    }
}
