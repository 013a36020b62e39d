package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.NoticeCommand;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.notice.PrepareNotice.Prepared;

/**
 * Writes what is due and sends what goes by itself, one after the other. Nothing is sent within a transaction: the attempt
 * is noted before, its result after. What fails in between is found again by the next round.
 */
public final class SendNotices {

    private static final int MOST_AT_ONCE = 20;
    private static final int TRIES = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private final Notices notices;
    private final PrepareNotice prepare;
    private final Stationery stationery;
    private final Post post;
    private final Writers writers;

    /** Where writing happens, so that nobody waits for it, and the contexts on which each notice has its own work. */
    public interface Writers {

        /** Does this beside the event loop and comes back to where it was. */
        <T> Uni<T> beside(Supplier<T> work);

        /** Does this on a context of its own. */
        <T> Uni<T> alone(Supplier<Uni<T>> work);

        /** Says so in the log; the notice is tried again later, and holds back no other. */
        void failed(UUID noticeId, Throwable failure);
    }

    /** The writer's and the post's work is done outside of every transaction. */
    public SendNotices(Notices notices, PrepareNotice prepare, Stationery stationery, Post post, Writers writers) {
        this.notices = notices;
        this.prepare = prepare;
        this.stationery = stationery;
        this.post = post;
        this.writers = writers;
    }

    /** One round; gives how many notices were looked at, 0 when nothing is due. */
    public Uni<Integer> round(Supplier<Moment> clock) {
        return writers.alone(() -> notices.due(clock.get().at(), MOST_AT_ONCE))
                .flatMap(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(id -> writers.alone(() -> one(id, clock)))
                        .collect()
                        .asList()
                        .replaceWith(due.size()));
    }

    private Uni<Void> one(UUID id, Supplier<Moment> clock) {
        return prepare.prepare(id, clock.get())
                .flatMap(prepared -> prepared.map(found -> write(found, clock)).orElseGet(() -> again(id, clock)))
                .onFailure()
                .recoverWithUni(failure -> {
                    writers.failed(id, failure);
                    var until = clock.get().at().plus(LONGEST_PAUSE);
                    return prepare.result(id, "NOT_WRITTEN", new NoticeCommand.PutOff(until), clock.get());
                });
    }

    private Uni<Void> write(Prepared prepared, Supplier<Moment> clock) {
        return writers.beside(() -> stationery.write(prepared.draft()))
                .flatMap(letter -> prepare.seal(prepared, letter, clock.get())
                        .flatMap(ready -> ready && letter.channel().repeatable()
                                ? send(prepared.noticeId(), letter, prepared.tries() + 1, clock)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> again(UUID id, Supplier<Moment> clock) {
        return prepare.again(id, clock.get())
                .flatMap(begun -> begun.map(open -> send(id, open.letter(), open.tries() + 1, clock))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> send(UUID id, Letter letter, int tries, Supplier<Moment> clock) {
        return post.send(id, letter).flatMap(posted -> {
            Moment when = clock.get();
            return prepare.result(id, posted.name(), command(posted, tries, when.at()), when);
        });
    }

    private static NoticeCommand command(Post.Posted posted, int tries, Instant now) {
        return switch (posted) {
            case SENT -> new NoticeCommand.TellSent(now);
            case NEVER -> new NoticeCommand.TellFailed(FailReason.ADDRESS_NOT_USABLE);
            case LATER ->
                tries < TRIES
                        ? new NoticeCommand.PutOff(now.plus(pause(tries)))
                        : new NoticeCommand.TellFailed(FailReason.NOT_DELIVERED);
        };
    }

    /** 1, 2, 4 … minutes, four hours at most: about a day and a half in all. */
    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, TRIES));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
