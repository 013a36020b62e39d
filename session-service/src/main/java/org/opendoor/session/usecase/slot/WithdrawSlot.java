package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.slot.Slot;
import org.opendoor.session.domain.slot.SlotCommand;
import org.opendoor.session.domain.slot.SlotRefusal;
import org.opendoor.session.domain.slot.SlotRules;

/** Takes back a time nobody has. Whoever has it is asked first: their appointment is moved or cancelled. */
@ApplicationScoped
public class WithdrawSlot {

    private final Transactions transactions;
    private final Slots slots;

    public WithdrawSlot(Transactions transactions, Slots slots) {
        this.transactions = transactions;
        this.slots = slots;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is not offered any more. */
        record Done(long version) implements Outcome {}

        /** Nothing happened. */
        record Refused(SlotRefusal why) implements Outcome {}
    }

    public Uni<Outcome> withdraw(UUID id, Set<String> providers) {
        return transactions.in(() -> slots.lock(Set.of(id))
                .chain(found -> found.stream()
                        .filter(filed -> providers.contains(filed.slot().terms().provider()))
                        .findFirst()
                        .map(this::withdraw)
                        .orElseGet(() -> Uni.createFrom().item(new Outcome.Refused(SlotRefusal.SLOT_UNKNOWN)))));
    }

    private Uni<Outcome> withdraw(FiledSlot filed) {
        return switch (SlotRules.decide(filed.slot(), new SlotCommand.Withdraw())) {
            case Decision.Accepted<?, ?> _ -> withdrawn(filed);
            case Decision.AlreadyDone<?, ?> _ -> Uni.createFrom().item(new Outcome.Done(filed.version()));
            case Decision.Refused(var why) -> Uni.createFrom().item(new Outcome.Refused(why));
        };
    }

    private Uni<Outcome> withdrawn(FiledSlot filed) {
        var slot = filed.slot();
        var now = new FiledSlot(filed.id(), new Slot.Withdrawn(slot.terms(), slot.recordedAt()), filed.version() + 1);
        return slots.keep(List.of(now)).replaceWith(new Outcome.Done(now.version()));
    }
}
