package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.eventing.Transactions;
import org.opendoor.followup.domain.directory.DirectoryEntry;
import org.opendoor.followup.domain.directory.Provider;
import org.opendoor.followup.domain.directory.StaffMember;

/** Takes in how an entry of the directory stands now. */
@ApplicationScoped
public class FollowDirectory {
    private final Transactions transactions;
    private final DirectoryCopy copy;
    private final Leavers leavers;
    private final Departures departures;

    public FollowDirectory(Transactions transactions, DirectoryCopy copy, Leavers leavers, Departures departures) {
        this.transactions = transactions;
        this.copy = copy;
        this.leavers = leavers;
        this.departures = departures;
    }

    /** @return whether it was news */
    public Uni<Boolean> described(DirectoryEntry entry, long toldBy) {
        return transactions.in(() -> copy.keep(entry, toldBy).call(news -> news ? settle(entry) : nothing()));
    }

    /** The topic holds nothing of this entry any more. What names it stays; it is only not named again. */
    public Uni<Void> gone(String kind, String id) {
        return transactions.in(() -> copy.retire(kind, id).chain(() -> departures.look(id)));
    }

    private Uni<Void> settle(DirectoryEntry entry) {
        return switch (entry) {
            case Provider _ -> nothing();
            case StaffMember member -> member.active() ? mayBeBack(member.id()) : departures.look(member.id());
        };
    }

    /** Nearly everybody who is told of never left anything. */
    private Uni<Void> mayBeBack(String staff) {
        return leavers.leftBy(staff).chain(left -> left.isEmpty() ? nothing() : departures.look(staff));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
