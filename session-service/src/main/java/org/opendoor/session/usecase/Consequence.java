package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Something that follows from what happened to programmes, in the same transaction: it is told, a timer is set, a task is
 * opened. Each theme brings its own, as a bean; the desk knows none of them by name. Those with a higher
 * {@code @Priority} come first: telling is {@link #TELLING}, all others follow in no order of their own.
 *
 * <p>Up to a thousand happenings come at once, each of another programme: answer them with statements that work on a set.
 */
public interface Consequence {

    /** Telling comes before everything else, so that what follows from it is told after it. */
    int TELLING = 1_000;

    /** @param happenings at least one, in the order of their referral ids */
    Uni<Void> follow(List<Happening> happenings);
}
