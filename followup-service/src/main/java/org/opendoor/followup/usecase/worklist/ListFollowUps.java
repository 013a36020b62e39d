package org.opendoor.followup.usecase.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.followup.usecase.FollowUps;
import org.opendoor.followup.usecase.Present;
import org.opendoor.followup.usecase.Sight;
import org.opendoor.followup.usecase.Worklist;

/** Shows whole follow-ups, open or closed, as far as they are in sight. */
@ApplicationScoped
public class ListFollowUps {
    private final FollowUps followUps;
    private final OwnDesk ownDesk;
    private final Present present;

    public ListFollowUps(FollowUps followUps, OwnDesk ownDesk, Present present) {
        this.followUps = followUps;
        this.ownDesk = ownDesk;
        this.present = present;
    }

    /**
     * Which ones somebody asks for.
     *
     * @param late only those with a contact that is late today
     * @param mine only those with a contact that is their own today
     */
    public record Wish(Worklist.FollowUpState state, boolean late, boolean mine) {}

    /** Up to this many of the list after that place. */
    public Uni<List<Worklist.Entry>> page(Wish wish, Sight sight, Optional<Worklist.Place> after, int limit) {
        var lateOn = Optional.of(present.moment().on()).filter(_ -> wish.late());
        Uni<Optional<Set<String>>> owners = wish.mine()
                ? ownDesk.of(sight).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
        return owners.chain(found -> followUps.list(new Worklist(wish.state(), lateOn, found), sight, after, limit));
    }
}
