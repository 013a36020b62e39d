package org.opendoor.referral.persistence.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.usecase.directory.ImportReport;
import org.opendoor.referral.usecase.directory.ImportReport.Result;
import org.opendoor.referral.usecase.directory.Trail;

/**
 * Writes each change into the audit. An entry's id is no UUID, so it stands there by one made of its key, the same each
 * time; the key itself is in the words.
 */
@ApplicationScoped
class DirectoryTrail implements Trail {

    private final Audit audit;

    DirectoryTrail(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Void> changed(String deed, EntryKey key, long version) {
        UUID subject = UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8));
        return audit.record(deed, subject, key + " version " + version);
    }

    @Override
    public Uni<Void> imported(ImportReport report) {
        return audit.record(
                "DIRECTORY_IMPORTED",
                report.id(),
                "%s created=%d updated=%d unchanged=%d refused=%d"
                        .formatted(
                                report.kind(),
                                report.count(Result.CREATED),
                                report.count(Result.UPDATED),
                                report.count(Result.UNCHANGED),
                                report.count(Result.REFUSED)));
    }
}
