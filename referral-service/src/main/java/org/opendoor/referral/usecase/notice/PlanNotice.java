package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.domain.notice.DropReason;
import org.opendoor.referral.domain.notice.Notice;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeCommand;
import org.opendoor.referral.domain.notice.NoticeState;
import org.opendoor.referral.domain.notice.Reach;
import org.opendoor.referral.domain.notice.SendingHours;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerFile;
import org.opendoor.referral.usecase.customer.CustomerFiles;

/**
 * Plans what somebody is told, in the transaction of what asks for it: at least once heard is once planned. When it goes
 * out, and whether it still may, is decided when its moment comes.
 */
public final class PlanNotice {

    private final Journeys journeys;
    private final CustomerFiles files;
    private final Notices notices;
    private final SettleNotice settle;

    /** The ports work in the caller's transaction. */
    public PlanNotice(Journeys journeys, CustomerFiles files, Notices notices, SettleNotice settle) {
        this.journeys = journeys;
        this.files = files;
        this.notices = notices;
        this.settle = settle;
    }

    /** What came of it. */
    public enum Outcome {
        PLANNED,
        KNOWN,
        OVERTAKEN,
        REFERRAL_UNKNOWN
    }

    /** Plans it under this id; what the same thing's older events planned and nobody sent yet is dropped. */
    public Uni<Outcome> plan(UUID id, Asked asked, Moment when) {
        return journeys.lock(asked.referralId())
                .flatMap(found -> found.map(journey -> notices.isOld(asked)
                                .flatMap(old -> old
                                        ? Uni.createFrom().item(Outcome.OVERTAKEN)
                                        : drop(journey, asked, when).chain(() -> add(id, journey, asked, when))))
                        .orElseGet(() -> Uni.createFrom().item(Outcome.REFERRAL_UNKNOWN)));
    }

    private Uni<Void> drop(Journey journey, Asked asked, Moment when) {
        return notices.overtakenBy(asked)
                .flatMap(older -> Multi.createFrom()
                        .iterable(older)
                        .onItem()
                        .transformToUniAndConcatenate(
                                kept -> settle.now(journey, kept, new NoticeCommand.Drop(DropReason.OVERTAKEN), when))
                        .collect()
                        .asList()
                        .replaceWithVoid());
    }

    private Uni<Outcome> add(UUID id, Journey journey, Asked asked, Moment when) {
        var offer = journey.referral().offer();
        var notice = new Notice(
                id,
                journey.id(),
                asked.occasion().speaker().to(offer.kind()),
                asked.occasion(),
                Optional.empty(),
                new NoticeState.Planned(when.at(), 0));
        return files.find(journey.customerId())
                .map(file -> due(notice, file.map(CustomerFile::customer), when))
                .flatMap(planned -> notices.plan(planned, asked, offer.place(), when))
                .map(added -> added ? Outcome.PLANNED : Outcome.KNOWN);
    }

    /** Nothing buzzes at night. Who cannot be reached is found out when it is due, which is at once. */
    private static Notice due(Notice notice, Optional<Customer> customer, Moment when) {
        if (customer.isEmpty() || !(Reach.of(customer.get()) instanceof Reach.By(NoticeChannel channel, var _))) {
            return notice;
        }
        var quiet = customer.get().profile().map(Profile::contact).flatMap(contact -> contact.quietHours());
        var due = SendingHours.next(when.at(), channel, quiet, PlatformClock.ZONE);
        return new Notice(
                notice.id(),
                notice.referralId(),
                notice.speaker(),
                notice.occasion(),
                Optional.of(channel),
                new NoticeState.Planned(due, 0));
    }
}
