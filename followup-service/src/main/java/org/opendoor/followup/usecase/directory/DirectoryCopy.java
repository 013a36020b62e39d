package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Uni;
import org.opendoor.followup.domain.directory.DirectoryEntry;

/** Where what was told of the directory is written down. Called within a transaction. */
public interface DirectoryCopy {

    /**
     * Writes an entry down as it stands now.
     *
     * @param toldBy the entry's counter of the event that told so
     * @return false where a telling at least as new is there already, and nothing was written
     */
    Uni<Boolean> keep(DirectoryEntry entry, long toldBy);

    /** This entry is not there any more, though nothing new was told of it; does nothing if it is not known. */
    Uni<Void> retire(String kind, String id);
}
