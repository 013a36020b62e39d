package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeCommand;
import org.opendoor.referral.domain.notice.NoticeEvent;
import org.opendoor.referral.domain.notice.NoticeRefusal;
import org.opendoor.referral.domain.notice.NoticeState;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Scope;

/**
 * An organisation's own gateway takes letters and texts and says what became of them. What was taken and never spoken of
 * again stays unknown and is not sent a second time: nobody gets the same letter twice because a machine stopped.
 */
public final class ReportNotice {

    private final Transactions transactions;
    private final NoticeList list;
    private final Journeys journeys;
    private final Notices notices;
    private final SettleNotice settle;

    /** The ports work in one transaction. */
    public ReportNotice(
            Transactions transactions, NoticeList list, Journeys journeys, Notices notices, SettleNotice settle) {
        this.transactions = transactions;
        this.list = list;
        this.journeys = journeys;
        this.notices = notices;
        this.settle = settle;
    }

    /** What came of the report. */
    public sealed interface Outcome {

        /** It stands so now. */
        record Done(UUID id, long version) implements Outcome {}

        /** It cannot be. */
        record Refused(NoticeRefusal why) implements Outcome {}
    }

    /** The gateway begins to send it: from now on nobody else does. */
    public Uni<Outcome> taken(UUID id, Scope scope, Moment when) {
        return report(id, new NoticeCommand.BeginAttempt(), "", scope, when);
    }

    /** It went out. */
    public Uni<Outcome> dispatched(UUID id, Scope scope, Moment when) {
        return report(id, new NoticeCommand.TellSent(when.at()), "SENT", scope, when);
    }

    /** It did not, or it came back. */
    public Uni<Outcome> failed(UUID id, FailReason because, Scope scope, Moment when) {
        return report(id, new NoticeCommand.TellFailed(because), because.name(), scope, when);
    }

    private Uni<Outcome> report(UUID id, NoticeCommand command, String result, Scope scope, Moment when) {
        return transactions.in(() -> list.one(id, scope)
                .flatMap(found -> found.filter(seen -> seen.isSentBy(scope))
                        .map(seen -> locked(seen.kept().notice(), command, result, when))
                        .orElseGet(() -> refused(NoticeRefusal.NOTICE_UNKNOWN))));
    }

    private Uni<Outcome> locked(Notice seen, NoticeCommand command, String result, Moment when) {
        return journeys.lock(seen.referralId())
                .map(Optional::orElseThrow)
                .flatMap(journey -> notices.lock(seen.id())
                        .map(Optional::orElseThrow)
                        .flatMap(kept -> decide(journey, kept, command, result, when)));
    }

    private Uni<Outcome> decide(Journey journey, KeptNotice kept, NoticeCommand command, String result, Moment when) {
        Notice notice = kept.notice();
        if (notice.channel().filter(NoticeChannel::repeatable).isPresent()) {
            return refused(NoticeRefusal.NOTICE_SENDS_ITSELF);
        }
        if (notice.state() instanceof NoticeState.Planned) {
            return refused(NoticeRefusal.NOTICE_NOT_READY);
        }
        return settle.now(journey, kept, command, when).flatMap(decision -> switch (decision) {
            case Decision.Accepted<NoticeEvent, NoticeRefusal> _ ->
                attempt(notice, result).replaceWith(new Outcome.Done(notice.id(), kept.version() + 1));
            case Decision.AlreadyDone<NoticeEvent, NoticeRefusal> _ ->
                Uni.createFrom().item(new Outcome.Done(notice.id(), kept.version()));
            case Decision.Refused<NoticeEvent, NoticeRefusal>(var why) -> refused(why);
        });
    }

    private Uni<Void> attempt(Notice notice, String result) {
        return result.isEmpty() ? notices.attemptBegins(notice) : notices.attemptEnds(notice.id(), result);
    }

    private static Uni<Outcome> refused(NoticeRefusal why) {
        return Uni.createFrom().item(new Outcome.Refused(why));
    }
}
