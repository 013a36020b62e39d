package org.opendoor.referral.domain;

import java.util.List;
import java.util.UUID;

/** One journey as this side knows it: what was offered and to whom, and what became of it. */
public record Referral(UUID id, Offer offer, ReferralState state) {

    /** A journey nothing has been said about yet. */
    public static Referral blank(UUID id, Offer offer) {
        return new Referral(id, offer, new ReferralState.Unknown());
    }

    /** The journey once {@code events} have happened, in that order. */
    public Referral after(List<ReferralEvent> events) {
        Offer known = offer;
        ReferralState next = state;
        for (ReferralEvent event : events) {
            known = ReferralEvolution.evolve(known, event);
            next = ReferralEvolution.evolve(next, event);
        }
        return new Referral(id, known, next);
    }
}
