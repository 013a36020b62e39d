package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import org.opendoor.referral.domain.directory.EntryKey;

/** Notes who changed the directory, in the transaction of the change. */
public interface Trail {

    /** One entry was created, replaced or deactivated, and has this version now. */
    Uni<Void> changed(String deed, EntryKey key, long version);

    /** A list was imported; its report says which rows did what. */
    Uni<Void> imported(ImportReport report);
}
