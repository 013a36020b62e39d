package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.eventing.Transactions;
import org.opendoor.followup.domain.directory.DirectoryEntry;

/** Takes in how an entry of the directory stands now. */
@ApplicationScoped
public class FollowDirectory {
    private final Transactions transactions;
    private final DirectoryCopy copy;

    public FollowDirectory(Transactions transactions, DirectoryCopy copy) {
        this.transactions = transactions;
        this.copy = copy;
    }

    /** @return whether it was news */
    public Uni<Boolean> described(DirectoryEntry entry, long toldBy) {
        return transactions.in(() -> copy.keep(entry, toldBy));
    }

    /** The topic holds nothing of this entry any more. What names it stays; it is only not named again. */
    public Uni<Void> gone(String kind, String id) {
        return transactions.in(() -> copy.retire(kind, id));
    }
}
