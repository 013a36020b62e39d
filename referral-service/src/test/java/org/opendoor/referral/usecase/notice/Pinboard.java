package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeEvent;
import org.opendoor.referral.domain.notice.NoticeState;
import org.opendoor.referral.usecase.Moment;

/** Notices in memory, and what was said of them. */
public final class Pinboard implements Notices, NoticeAnnouncements {

    private final Map<UUID, KeptNotice> kept = new LinkedHashMap<>();
    private final Map<UUID, Asked> asked = new LinkedHashMap<>();

    /** What was said, in its order. */
    public final List<NoticeEvent> said = new ArrayList<>();

    /** What was noted of attempts, in its order. */
    public final List<String> attempts = new ArrayList<>();

    /** Those kept, in the order in which they were planned. */
    public List<Notice> notices() {
        return kept.values().stream().map(KeptNotice::notice).toList();
    }

    @Override
    public Uni<Boolean> plan(Notice notice, Asked why, Place place, Moment when) {
        boolean known = asked.values().stream()
                .anyMatch(before -> before.eventId().equals(why.eventId())
                        && before.occasion().kind() == why.occasion().kind());
        if (!known) {
            kept.put(notice.id(), new KeptNotice(notice, 1, when.at()));
            asked.put(notice.id(), why);
        }
        return Uni.createFrom().item(!known);
    }

    @Override
    public Uni<Boolean> isOld(Asked why) {
        return Uni.createFrom()
                .item(asked.values().stream()
                        .anyMatch(before -> before.about().equals(why.about()) && before.sequence() > why.sequence()));
    }

    @Override
    public Uni<List<KeptNotice>> overtakenBy(Asked why) {
        return Uni.createFrom()
                .item(kept.values().stream()
                        .filter(each -> each.notice().state() instanceof NoticeState.Planned)
                        .filter(each -> asked.get(each.notice().id()).about().equals(why.about()))
                        .filter(each -> asked.get(each.notice().id()).sequence() < why.sequence())
                        .toList());
    }

    @Override
    public Uni<Optional<KeptNotice>> find(UUID id) {
        return Uni.createFrom().item(Optional.ofNullable(kept.get(id)));
    }

    @Override
    public Uni<Optional<KeptNotice>> lock(UUID id) {
        return find(id);
    }

    @Override
    public Uni<KeptNotice> save(KeptNotice before, Notice after, Moment when) {
        var next = new KeptNotice(after, before.version() + 1, when.at());
        kept.put(after.id(), next);
        return Uni.createFrom().item(next);
    }

    @Override
    public Uni<List<UUID>> due(Instant now, int most) {
        return Uni.createFrom().item(List.copyOf(kept.keySet()));
    }

    @Override
    public Uni<Void> attemptBegins(Notice notice) {
        attempts.add("begins");
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> attemptEnds(UUID noticeId, String result) {
        attempts.add(result);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> isLeftOpen(UUID id) {
        return Uni.createFrom().item(kept.get(id).notice().state() instanceof NoticeState.Unknown);
    }

    @Override
    public Uni<Backlog> backlog(Instant now) {
        return Uni.createFrom().item(new Backlog(0, 0, 0, 0, 0, 0));
    }

    @Override
    public Uni<Void> say(Referral referral, Notice after, List<NoticeEvent> events, Moment when) {
        said.addAll(events);
        return Uni.createFrom().voidItem();
    }
}
