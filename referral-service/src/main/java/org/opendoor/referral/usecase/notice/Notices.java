package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.usecase.Moment;

/** Where notices are kept. What is locked stays locked until the transaction ends; the journey is locked before. */
public interface Notices {

    /** Keeps a new one; false where this event has asked for this kind before. */
    Uni<Boolean> plan(Notice notice, Asked asked, Place place, Moment when);

    /** Whether something newer about the same thing was heard already. */
    Uni<Boolean> isOld(Asked asked);

    /** Those about the same thing that were asked for by something older and have not gone out; locked. */
    Uni<List<KeptNotice>> overtakenBy(Asked asked);

    /** As it is now, unlocked: to look at, never to decide on. */
    Uni<Optional<KeptNotice>> find(UUID id);

    /** As it is now, locked. */
    Uni<Optional<KeptNotice>> lock(UUID id);

    /** Keeps what became of a locked one, as its next version. */
    Uni<KeptNotice> save(KeptNotice before, Notice after, Moment when);

    /** What the worker has to see to, the longest due first: planned ones whose moment has come, and e-mails left open. */
    Uni<List<UUID>> due(Instant now, int most);

    /** Notes that an attempt begins; {@code channel} for who reads it later. */
    Uni<Void> attemptBegins(Notice notice);

    /** Notes how the latest attempt ended, as a code. */
    Uni<Void> attemptEnds(UUID noticeId, String result);

    /** Whether its latest attempt was begun minutes ago and nobody is at it any more. */
    Uni<Boolean> isLeftOpen(UUID id);

    /** What waits and what failed, for the meters. */
    Uni<Backlog> backlog(Instant now);

    /** Planned ones that are due and letters and texts that lie ready; how long the oldest waits; what failed lately. */
    record Backlog(
            long due, double oldestDueSeconds, long queued, double oldestQueuedSeconds, long unknown, long failed) {}
}
