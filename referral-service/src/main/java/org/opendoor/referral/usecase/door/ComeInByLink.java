package org.opendoor.referral.usecase.door;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.door.DoorLink;
import org.opendoor.referral.domain.door.Token;
import org.opendoor.referral.usecase.BringBack;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Outcome;
import org.opendoor.referral.usecase.Scope;

/**
 * Somebody opens a link, or says yes by it. Opening uses nothing up: programs open links before people do. The answers tell
 * nothing of the person, to whoever holds the letter.
 */
public final class ComeInByLink {

    private static final Scope NOBODYS = new Scope(Set.of(), Set.of(), Set.of());

    private final Transactions transactions;
    private final Links links;
    private final BringBack bringBack;

    /** The ports work in one transaction. */
    public ComeInByLink(Transactions transactions, Links links, BringBack bringBack) {
        this.transactions = transactions;
        this.links = links;
        this.bringBack = bringBack;
    }

    /** What stands behind a link. */
    public enum Door {
        /** It can be used. */
        OPEN,
        /** It has just been used, and the person is expected. */
        ENTERED,
        /** It was used before. */
        USED,
        /** It does not work any more: too old, or the way back is another one now. */
        CLOSED,
        /** There is none. */
        UNKNOWN
    }

    /** What a link is worth now. */
    public Uni<Door> look(Token token, Moment when) {
        return links.find(token)
                .map(found -> found.map(link -> standing(link, when)).orElse(Door.UNKNOWN));
    }

    /** Takes the person's yes. Whoever is back already is as welcome: their link is used up all the same. */
    public Uni<Door> enter(Token token, UUID next, Moment when) {
        return transactions.in(() -> links.find(token)
                .flatMap(found -> found.filter(link -> standing(link, when) == Door.OPEN)
                        .map(link -> letIn(token, link, next, when))
                        .orElseGet(() -> look(token, when))));
    }

    /** The person is locked before the link is: the same order as for everything else that is done for them. */
    private Uni<Door> letIn(Token token, DoorLink link, UUID next, Moment when) {
        var request = BringBack.Request.asKnown(link.journey(), next, Source.M2);
        return bringBack.letIn(request, NOBODYS, when).flatMap(outcome -> switch (outcome) {
            case Outcome.Done _ -> links.use(token, when.at()).map(first -> first ? Door.ENTERED : Door.USED);
            case Outcome.Refused _ -> Uni.createFrom().item(Door.CLOSED);
        });
    }

    private static Door standing(DoorLink link, Moment when) {
        return switch (link.at(when.at())) {
            case OPEN -> Door.OPEN;
            case USED -> Door.USED;
            case TOO_OLD -> Door.CLOSED;
        };
    }
}
