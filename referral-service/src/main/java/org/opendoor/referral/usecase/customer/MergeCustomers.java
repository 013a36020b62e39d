package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.customer.CustomerCommand;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.domain.customer.CustomerEvent.OtherTakenIn;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerRules;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;

/** Makes one record of two that are the same person, or tells what would happen. Both are locked, always in the same order. */
public final class MergeCustomers {

    private final Transactions transactions;
    private final CustomerDesk desk;
    private final Merge merge;

    /** The ports work in one transaction. */
    public MergeCustomers(Transactions transactions, CustomerDesk desk, Merge merge) {
        this.transactions = transactions;
        this.desk = desk;
        this.merge = merge;
    }

    /** Which record is kept, which is taken in, by whom, and whether to do it or only to say what it comes to. */
    public record Request(UUID kept, UUID other, Reader reader, boolean dryRun) {}

    /** Two records, locked. */
    record Two(Opened kept, Opened other) {

        List<Journey> journeys() {
            return Stream.concat(kept.journeys().stream(), other.journeys().stream())
                    .distinct()
                    .toList();
        }
    }

    /** Does it, or says what it comes to. */
    public Uni<MergeOutcome> merge(Request request, Moment when) {
        return transactions.in(() -> both(request)
                .flatMap(found -> found.map(two -> decide(two, request.dryRun(), when))
                        .orElseGet(() -> refused(CustomerRefusal.CUSTOMER_UNKNOWN))));
    }

    private Uni<Optional<Two>> both(Request request) {
        UUID first = Stream.of(request.kept(), request.other())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        UUID second = first.equals(request.kept()) ? request.other() : request.kept();
        return desk.take(first, request.reader())
                .flatMap(one -> desk.take(second, request.reader())
                        .map(two -> one.flatMap(
                                a -> two.map(b -> first.equals(request.kept()) ? new Two(a, b) : new Two(b, a)))));
    }

    private Uni<MergeOutcome> decide(Two two, boolean dryRun, Moment when) {
        var command = new CustomerCommand.Absorb(two.other().customer());
        return switch (CustomerRules.decide(two.kept().customer(), command)) {
            case Decision.Accepted<CustomerEvent, CustomerRefusal>(var events) ->
                agreed(two, (OtherTakenIn) events.getFirst(), dryRun, when);
            case Decision.AlreadyDone<CustomerEvent, CustomerRefusal> _ ->
                Uni.createFrom()
                        .item(new MergeOutcome.AlreadyOne(
                                two.kept().id(), two.kept().file().version()));
            case Decision.Refused<CustomerEvent, CustomerRefusal>(var why) -> refused(why);
        };
    }

    private Uni<MergeOutcome> agreed(Two two, OtherTakenIn taken, boolean dryRun, Moment when) {
        var plan = new MergePlan(
                taken.whole(),
                taken.other(),
                taken.filled(),
                two.other().journeys().stream().map(Journey::id).toList(),
                ends(two.journeys()));
        return desk.holderOfTheNumberOf(taken.whole(), Set.of(taken.whole().id(), taken.other()))
                .flatMap(third -> third.isPresent()
                        ? refused(CustomerRefusal.NINO_IN_USE)
                        : (dryRun
                                        ? Uni.createFrom()
                                                .item(two.kept().file().version())
                                        : merge.happen(two, taken, plan, when))
                                .map(version -> new MergeOutcome.Planned(plan, version)));
    }

    /** Ids ascend in the order in which journeys began. */
    private static Optional<MergePlan.Ends> ends(List<Journey> all) {
        List<UUID> active = all.stream()
                .filter(journey -> journey.state().active())
                .map(Journey::id)
                .sorted()
                .toList();
        return active.size() < 2
                ? Optional.empty()
                : Optional.of(new MergePlan.Ends(active.getLast(), active.getFirst()));
    }

    private static Uni<MergeOutcome> refused(CustomerRefusal why) {
        return Uni.createFrom().item(new MergeOutcome.Refused(why));
    }
}
