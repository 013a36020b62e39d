package org.opendoor.referral.rest.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.usecase.customer.CustomerOutcome;

/** Answers what was done to a record: how it is now, or the problem. */
@ApplicationScoped
class CustomerDeeds {

    static final String PATH = "/v1/customers/";

    private final Idempotency idempotency;

    CustomerDeeds(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** A POST: once for its key. */
    Uni<Response> once(Object request, Supplier<Uni<CustomerOutcome>> deed, Function<UUID, Uni<Shown>> show) {
        return idempotency.once(
                request, () -> deed.get().map(CustomerDeeds::written), written -> show.apply(written.id()));
    }

    /** A PUT: its version makes it safe to repeat. Begun, it runs to its end. */
    Uni<Response> put(Supplier<Uni<CustomerOutcome>> deed, Function<UUID, Uni<Shown>> show) {
        return Begun.toItsEnd(() -> Begun.againAfterAClash(deed)
                .map(CustomerDeeds::written)
                .chain(written -> show.apply(written.id()))
                .map(Shown::ok));
    }

    private static Written written(CustomerOutcome outcome) {
        return switch (outcome) {
            case CustomerOutcome.Done(var id, var version) -> Written.changed(PATH + id, version);
            case CustomerOutcome.Stale _ ->
                throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
            case CustomerOutcome.Refused refused -> throw CustomerProblem.of(refused);
        };
    }
}
