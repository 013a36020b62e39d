package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.usecase.Moment;

/** Where reports of imports are kept, so that who did not hear the answer can ask again. */
public interface Imports {

    /** Keeps the report, in the transaction of the import. */
    Uni<Void> keep(ImportReport report, Moment when);

    /** The report of an import that was applied. */
    Uni<Optional<ImportReport>> find(UUID id);
}
