package org.opendoor.referral.usecase.customer;

import static org.opendoor.referral.domain.customer.CustomerRefusal.CUSTOMER_MERGED;
import static org.opendoor.referral.domain.customer.CustomerRefusal.CUSTOMER_UNKNOWN;
import static org.opendoor.referral.domain.customer.CustomerRefusal.JOURNEY_RUNNING;
import static org.opendoor.referral.domain.customer.CustomerRefusal.NINO_IN_USE;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerCommand;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerRules;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;

/** Everything that is done to one record: told, corrected, stopped, restricted, forgotten. Load, decide, save, tell, trace. */
public final class ChangeCustomer {

    private final Transactions transactions;
    private final CustomerDesk desk;
    private final CustomerFiles files;
    private final Aftermath aftermath;

    /** The ports work in one transaction. */
    public ChangeCustomer(Transactions transactions, CustomerDesk desk, CustomerFiles files, Aftermath aftermath) {
        this.transactions = transactions;
        this.desk = desk;
        this.files = files;
        this.aftermath = aftermath;
    }

    /** Who wants it, and which version they have seen where that matters. */
    public record Asked(Reader reader, Optional<Long> seen) {

        /** Somebody who need not have read the record. */
        public static Asked by(Reader reader) {
            return new Asked(reader, Optional.empty());
        }
    }

    /** Does what the command asks. */
    public Uni<CustomerOutcome> change(UUID id, CustomerCommand command, Asked asked, Moment when) {
        return changed(id, _ -> command, asked, when);
    }

    /** Destroys what leads to the person, unless something is offered or given to them now. */
    public Uni<CustomerOutcome> forget(UUID id, Asked asked, Moment when) {
        return changed(id, opened -> new CustomerCommand.Forget(opened.active()), asked, when);
    }

    private Uni<CustomerOutcome> changed(UUID id, Function<Opened, CustomerCommand> command, Asked asked, Moment when) {
        return transactions.in(() -> desk.take(id, asked.reader())
                .flatMap(found -> found.map(opened -> asked.seen()
                                        .filter(seen -> seen != opened.file().version())
                                        .isPresent()
                                ? answer(new CustomerOutcome.Stale())
                                : decide(opened, command.apply(opened), asked.reader(), when))
                        .orElseGet(() -> answer(CustomerOutcome.refused(CUSTOMER_UNKNOWN)))));
    }

    private Uni<CustomerOutcome> decide(Opened opened, CustomerCommand command, Reader reader, Moment when) {
        return switch (CustomerRules.decide(opened.customer(), command)) {
            case Decision.Accepted<CustomerEvent, CustomerRefusal>(var events) ->
                inTheWay(opened.customer(), opened.customer().after(events))
                        .flatMap(holder ->
                                holder.isPresent() ? numberInUse(holder.get(), reader) : happen(opened, events, when));
            case Decision.AlreadyDone<CustomerEvent, CustomerRefusal> _ ->
                answer(new CustomerOutcome.Done(opened.id(), opened.file().version()));
            case Decision.Refused<CustomerEvent, CustomerRefusal>(var why) ->
                answer(new CustomerOutcome.Refused(why, instead(why, opened)));
        };
    }

    private Uni<CustomerOutcome> happen(Opened opened, List<CustomerEvent> events, Moment when) {
        return files.save(opened.file(), events, when)
                .call(() -> aftermath.of(opened, events, when))
                .map(kept -> new CustomerOutcome.Done(opened.id(), kept.version()));
    }

    /** A number can only come into the way where it, or the circle in which it must be unique, is another. */
    private Uni<Optional<UUID>> inTheWay(Customer before, Customer after) {
        boolean same = before.circle() == after.circle()
                && before.profile()
                        .flatMap(profile -> profile.person().nino())
                        .equals(after.profile()
                                .flatMap(profile -> profile.person().nino()));
        return same ? Uni.createFrom().item(Optional.empty()) : desk.holderOfTheNumberOf(after, Set.of(after.id()));
    }

    private Uni<CustomerOutcome> numberInUse(UUID holder, Reader reader) {
        return desk.look(holder, reader).map(seen -> new CustomerOutcome.Refused(NINO_IN_USE, seen.map(Opened::id)));
    }

    private static Optional<UUID> instead(CustomerRefusal why, Opened opened) {
        if (why == JOURNEY_RUNNING) {
            return opened.active();
        }
        return why == CUSTOMER_MERGED && opened.customer().state() instanceof CustomerState.Absorbed(var into)
                ? Optional.of(into)
                : Optional.empty();
    }

    private static Uni<CustomerOutcome> answer(CustomerOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
