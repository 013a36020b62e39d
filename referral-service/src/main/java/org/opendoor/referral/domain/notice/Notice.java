package org.opendoor.referral.domain.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing one person is told. {@code id} is the stable reference: whoever sends it, however often, sends this one.
 * {@code channel} is empty until it is known how the person may be reached.
 */
public record Notice(
        UUID id,
        UUID referralId,
        Speaker speaker,
        Occasion occasion,
        Optional<NoticeChannel> channel,
        NoticeState state) {

    /** The notice once {@code events} have happened, in that order. */
    public Notice after(List<NoticeEvent> events) {
        NoticeState next = state;
        for (NoticeEvent event : events) {
            next = evolve(next, event);
        }
        return new Notice(id, referralId, speaker, occasion, channel, next);
    }

    /** The same by this channel. */
    public Notice by(NoticeChannel chosen) {
        return new Notice(id, referralId, speaker, occasion, Optional.of(chosen), state);
    }

    private static NoticeState evolve(NoticeState state, NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.Enqueued _ -> new NoticeState.Queued();
            case NoticeEvent.AttemptBegun _ -> new NoticeState.Unknown(tries(state) + 1);
            case NoticeEvent.NoticeSent(var at) -> new NoticeState.Sent(at);
            case NoticeEvent.NoticeFailed(var because) -> new NoticeState.Failed(because);
            case NoticeEvent.AttemptPutOff(var until) -> new NoticeState.Planned(until, tries(state));
            case NoticeEvent.NoticeDropped(var because) -> new NoticeState.Dropped(because);
        };
    }

    private static int tries(NoticeState state) {
        return switch (state) {
            case NoticeState.Planned(var _, var tries) -> tries;
            case NoticeState.Unknown(var tries) -> tries;
            case NoticeState.Queued _, NoticeState.Sent _, NoticeState.Failed _, NoticeState.Dropped _ -> 0;
        };
    }
}
