package org.opendoor.referral.usecase.door;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.door.DoorLink;
import org.opendoor.referral.domain.door.LinkPolicy;
import org.opendoor.referral.domain.door.Token;
import org.opendoor.referral.usecase.Moment;

/**
 * Makes the link that goes into an invitation or a letter: by it the person says "yes, please get in touch", once. It is
 * made in the transaction in which the notice is kept, because only there the token is ever in the clear. An older link of
 * the same journey stays good: the letter on the fridge must not stop working because another one was sent.
 */
public final class MintLink {

    /** Says nothing: not of health, not of benefits, not of whom it is for. */
    private static final String PATH = "/c/";

    private final Links links;
    private final Tokens tokens;
    private final LinkPolicy policy;
    private final String base;

    /** {@code base} is where people reach this service from outside. */
    public MintLink(Links links, Tokens tokens, LinkPolicy policy, URI base) {
        this.links = links;
        this.tokens = tokens;
        this.policy = policy;
        this.base = base.toString().replaceFirst("/+$", "");
    }

    /** A new link for this journey. Call it within the transaction of the notice; the address is secret until it is read. */
    public Uni<URI> forJourney(UUID journey, Moment when) {
        Token token = tokens.fresh();
        var link = new DoorLink(journey, policy.until(when.at()), Optional.empty());
        return links.keep(token, link, when.at()).replaceWith(() -> URI.create(base + PATH + token.text()));
    }
}
