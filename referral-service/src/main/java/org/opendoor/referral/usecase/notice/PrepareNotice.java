package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.notice.DropReason;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeCommand;
import org.opendoor.referral.domain.notice.NoticeState;
import org.opendoor.referral.domain.notice.Reach;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerFile;
import org.opendoor.referral.usecase.customer.CustomerFiles;

/** The two transactions before anything leaves the house: what is to be written, and that it was written. */
public final class PrepareNotice {

    private final Transactions transactions;
    private final Journeys journeys;
    private final CustomerFiles files;
    private final Notices notices;
    private final Letters letters;
    private final Deeds deeds;

    /** What is done with a notice once it is looked at. */
    public record Deeds(DraftNotice draft, SettleNotice settle) {}

    /** The ports work in one transaction. */
    public PrepareNotice(
            Transactions transactions,
            Journeys journeys,
            CustomerFiles files,
            Notices notices,
            Letters letters,
            Deeds deeds) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.files = files;
        this.notices = notices;
        this.letters = letters;
        this.deeds = deeds;
    }

    /** What to write, with what it was gathered from: if that is something else by then, it is written anew. */
    record Prepared(KeptNotice kept, UUID customerId, long customerVersion, Draft draft) {

        UUID noticeId() {
            return kept.notice().id();
        }

        int tries() {
            return tried(kept.notice());
        }
    }

    /** A letter whose attempt was begun again, after so many. */
    record Reopened(Letter letter, int tries) {}

    /** Looks whom it is for, as they are now. Empty where nothing is to be written: then it is settled, or not due. */
    Uni<Optional<Prepared>> prepare(UUID id, Moment when) {
        return locked(
                id,
                (journey, kept) -> due(kept.notice(), when)
                        ? files.find(journey.customerId())
                                .flatMap(file -> file.map(found -> reach(journey, kept, found, when))
                                        .orElseGet(() -> settled(journey, kept, gone(), when)))
                        : nothing());
    }

    private Uni<Optional<Prepared>> reach(Journey journey, KeptNotice kept, CustomerFile file, Moment when) {
        boolean late = kept.notice()
                .occasion()
                .uselessFrom()
                .filter(end -> !end.isAfter(when.at()))
                .isPresent();
        return switch (Reach.of(file.customer())) {
            case Reach.Silence(var because) -> settled(journey, kept, new NoticeCommand.Drop(because), when);
            case Reach.ByNobody(var because) -> settled(journey, kept, new NoticeCommand.TellFailed(because), when);
            case Reach.By _
            when late -> settled(journey, kept, new NoticeCommand.TellFailed(FailReason.TOO_LATE), when);
            case Reach.By by ->
                deeds.draft()
                        .draft(kept.notice(), journey, file.customer(), by, when)
                        .map(draft -> Optional.of(new Prepared(kept, journey.customerId(), file.version(), draft)));
        };
    }

    /** Seals what was written and notes what happens next: an e-mail's attempt begins, anything else lies ready. */
    Uni<Boolean> seal(Prepared prepared, Letter letter, Moment when) {
        return locked(
                        prepared.noticeId(),
                        (journey, kept) -> files.find(prepared.customerId())
                                .flatMap(file -> kept.version()
                                                        == prepared.kept().version()
                                                && journey.customerId().equals(prepared.customerId())
                                                && file.filter(found -> found.version() == prepared.customerVersion())
                                                        .isPresent()
                                        ? keep(journey, kept, prepared, letter, when)
                                        : nothing()))
                .map(Optional::isPresent);
    }

    private Uni<Optional<Boolean>> keep(
            Journey journey, KeptNotice kept, Prepared prepared, Letter letter, Moment when) {
        Notice chosen = kept.notice().by(letter.channel());
        var written = new KeptNotice(chosen, kept.version(), kept.changedAt());
        NoticeCommand next =
                letter.channel().repeatable() ? new NoticeCommand.BeginAttempt() : new NoticeCommand.Enqueue();
        return letters.keep(chosen.id(), prepared.customerId(), letter)
                .flatMap(stored -> stored
                        ? deeds.settle()
                                .now(journey, written, next, when)
                                .call(() -> letter.channel().repeatable()
                                        ? notices.attemptBegins(chosen)
                                        : Uni.createFrom().voidItem())
                                .replaceWith(Optional.of(true))
                        : nothing());
    }

    /** An e-mail whose attempt nobody saw the end of: the same letter once more, under the same Message-ID. */
    Uni<Optional<Reopened>> again(UUID id, Moment when) {
        return locked(
                id,
                (journey, kept) -> notices.isLeftOpen(id)
                        .flatMap(left -> left
                                ? letters.open(id)
                                        .flatMap(letter -> letter.map(found -> begin(journey, kept, found, when))
                                                .orElseGet(() -> unreadable(journey, kept, when)))
                                : nothing()));
    }

    private Uni<Optional<Reopened>> begin(Journey journey, KeptNotice kept, Letter letter, Moment when) {
        return deeds.settle()
                .now(journey, kept, new NoticeCommand.BeginAttempt(), when)
                .chain(() -> notices.attemptBegins(kept.notice()))
                .replaceWith(Optional.of(new Reopened(letter, tried(kept.notice()))));
    }

    /** The person was forgotten meanwhile. */
    private Uni<Optional<Reopened>> unreadable(Journey journey, KeptNotice kept, Moment when) {
        return deeds.settle()
                .now(journey, kept, new NoticeCommand.TellFailed(FailReason.NOT_DELIVERED), when)
                .replaceWith(Optional.empty());
    }

    /** Notes how an attempt ended. */
    Uni<Void> result(UUID id, String result, NoticeCommand command, Moment when) {
        return locked(
                        id,
                        (journey, kept) -> notices.attemptEnds(id, result)
                                .chain(() -> deeds.settle().now(journey, kept, command, when))
                                .replaceWith(Optional.of(true)))
                .replaceWithVoid();
    }

    private interface Work<T> {
        Uni<Optional<T>> on(Journey journey, KeptNotice kept);
    }

    /** The journey first, then its notice: the order in which everybody takes them. */
    private <T> Uni<Optional<T>> locked(UUID id, Work<T> work) {
        return transactions.in(() -> notices.find(id)
                .flatMap(seen -> seen.map(known -> journeys.lock(known.notice().referralId())
                                .flatMap(journey -> notices.lock(id)
                                        .flatMap(kept -> work.on(journey.orElseThrow(), kept.orElseThrow()))))
                        .orElseGet(PrepareNotice::nothing)));
    }

    private static int tried(Notice notice) {
        return switch (notice.state()) {
            case NoticeState.Planned(var _, var tries) -> tries;
            case NoticeState.Unknown(var tries) -> tries;
            case NoticeState.Queued _, NoticeState.Sent _, NoticeState.Failed _, NoticeState.Dropped _ -> 0;
        };
    }

    private static boolean due(Notice notice, Moment when) {
        return notice.state() instanceof NoticeState.Planned(var due, var _) && !due.isAfter(when.at());
    }

    private Uni<Optional<Prepared>> settled(Journey journey, KeptNotice kept, NoticeCommand command, Moment when) {
        return deeds.settle().now(journey, kept, command, when).replaceWith(Optional.empty());
    }

    private static NoticeCommand gone() {
        return new NoticeCommand.Drop(DropReason.PERSON_GONE);
    }

    private static <T> Uni<Optional<T>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
