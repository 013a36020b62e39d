package org.opendoor.kit.ops;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.opendoor.eventing.Redrive.Outcome;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.audit.Audit;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/** Settles dead letters with a trace of who did it. */
@ApplicationScoped
class Settling {
    private final Transactions transactions;
    private final Audit audit;
    private final Caller caller;

    Settling(Transactions transactions, Audit audit, Caller caller) {
        this.transactions = transactions;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Audits first, in a transaction of its own: a redrive that fails rolls its own back and notes why in another, and
     * the trace of who tried must survive that.
     */
    Uni<Void> audited(String what, UUID letter, String why, BiFunction<UUID, String, Uni<Outcome>> deed) {
        return transactions
                .in(() -> audit.record(what, letter, why))
                .chain(() -> deed.apply(letter, caller.subject()))
                .invoke(Settling::answer)
                .replaceWithVoid();
    }

    private static void answer(Outcome outcome) {
        switch (outcome) {
            case Outcome.Settled _ -> {}
            case Outcome.Unknown _ -> throw new Refused(KitCode.NOT_YET_KNOWN);
            case Outcome.SettledBefore(var status) ->
                throw new Refused(OpsCode.DEAD_LETTER_SETTLED, "It is " + status + ".");
            case Outcome.DiedAgain(var code, var _) -> throw new Refused(OpsCode.DIED_AGAIN, "Of " + code + ".");
        }
    }
}
