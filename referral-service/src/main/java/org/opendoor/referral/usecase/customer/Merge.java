package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.domain.customer.CustomerEvent.OtherTakenIn;
import org.opendoor.referral.usecase.Changes;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.MergeCustomers.Two;
import org.opendoor.referral.usecase.customer.MergePlan.Ends;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/**
 * Carries a merge out, step by step in one transaction. The second active journey ends before the journeys come together,
 * so that at no moment a person has two; the absorbed record gives its number back before the kept one takes it.
 */
public final class Merge {

    private final CustomerFiles files;
    private final Journeys journeys;
    private final CustomerJourneys theirs;
    private final Changes changes;
    private final Tidings tidings;
    private final Trace trace;

    /** The ports work in the caller's transaction. */
    public Merge(
            CustomerFiles files,
            Journeys journeys,
            CustomerJourneys theirs,
            Changes changes,
            Tidings tidings,
            Trace trace) {
        this.files = files;
        this.journeys = journeys;
        this.theirs = theirs;
        this.changes = changes;
        this.tidings = tidings;
        this.trace = trace;
    }

    /** Returns the kept record's version. */
    Uni<Long> happen(Two two, OtherTakenIn taken, MergePlan plan, Moment when) {
        UUID kept = two.kept().id();
        UUID other = two.other().id();
        return endTheYounger(two, plan.ends(), when)
                .chain(() -> files.save(two.other().file(), List.of(new CustomerEvent.TakenInBy(kept)), when))
                .chain(() -> files.save(two.kept().file(), List.of(taken), when))
                .call(() -> theirs.handOver(other, kept, taken.whole().withJobcentre()))
                .call(() -> theirs.showOnlyTo(kept, taken.whole().seenOnlyBy()))
                .call(() -> journeys.lockAllOf(kept)
                        .flatMap(all ->
                                tell(two, taken.whole(), plan, all, when).chain(() -> changes.settle(all, when))))
                .call(() -> trace.of(Deed.CUSTOMER_MERGED, kept, "took in " + other))
                .call(() -> trace.of(Deed.CUSTOMER_MERGED, other, "taken in by " + kept))
                .map(CustomerFile::version);
    }

    private Uni<Void> endTheYounger(Two two, Optional<Ends> ends, Moment when) {
        return ends.map(pair -> changes.apply(
                                two.journeys().stream()
                                        .filter(journey -> journey.id().equals(pair.younger()))
                                        .findFirst()
                                        .orElseThrow(),
                                new ReferralCommand.Merge(pair.goesOnIn(), when.today()),
                                List.of(),
                                when)
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Told of every journey that ended, changed hands, or is now nothing of Jobcentre's. */
    private Uni<Void> tell(Two two, Customer whole, MergePlan plan, List<Journey> all, Moment when) {
        boolean nowHidden = !whole.withJobcentre() && two.kept().customer().withJobcentre();
        List<Journey> touched = all.stream()
                .filter(journey -> nowHidden
                        || plan.moves().contains(journey.id())
                        || plan.ends()
                                .filter(pair -> pair.younger().equals(journey.id()))
                                .isPresent())
                .toList();
        return Multi.createFrom()
                .iterable(touched)
                .onItem()
                .transformToUniAndConcatenate(journey -> tidings.tell(
                        List.of(journey),
                        new CustomerNews.Merged(
                                plan.absorbed(),
                                plan.ends()
                                        .filter(pair -> pair.younger().equals(journey.id()))
                                        .map(Ends::goesOnIn)),
                        when))
                .collect()
                .last()
                .chain(() -> tellOfTheStop(two, whole, all, when))
                .chain(() -> tellTheBackground(two, whole.background(), all, when));
    }

    /** What was known on one record only is known of all journeys now. */
    private Uni<Void> tellTheBackground(Two two, Background whole, List<Journey> all, Moment when) {
        boolean news = !whole.equals(two.kept().customer().background())
                || !whole.equals(two.other().customer().background());
        return news
                ? tidings.tellBackground(all, whole, when)
                : Uni.createFrom().voidItem();
    }

    /** What stopped one of two records stops the person. */
    private Uni<Void> tellOfTheStop(Two two, Customer whole, List<Journey> all, Moment when) {
        boolean news = List.of(two.kept(), two.other()).stream()
                .map(Opened::customer)
                .anyMatch(before -> !before.stopped().equals(whole.stopped()));
        return whole.stopped()
                .filter(_ -> news)
                .map(why -> tidings.tell(all, new CustomerNews.ContactStopped(why), when))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
