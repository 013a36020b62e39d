package org.opendoor.followup.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.FieldError;

/** Does what a request asks for once, and answers with the follow-up as it is then. */
@ApplicationScoped
public class Deeds {
    private final Idempotency idempotency;
    private final ShownFollowUp shown;

    Deeds(Idempotency idempotency, ShownFollowUp shown) {
        this.idempotency = idempotency;
        this.shown = shown;
    }

    /** Fails with {@link org.opendoor.kit.problem.Refused} where the rules say no. */
    public Uni<Response> once(
            UUID referralId, Object request, Supplier<Uni<Decision<FollowUpEvent, FollowUpRefusal>>> deed) {
        return once(referralId, request, List.of(), deed);
    }

    /** The same of a request in which the places of what needs a reason are known. */
    public Uni<Response> once(
            UUID referralId,
            Object request,
            List<FieldError> needAReason,
            Supplier<Uni<Decision<FollowUpEvent, FollowUpRefusal>>> deed) {
        return idempotency.once(
                request,
                () -> deed.get().chain(decision -> written(referralId, needAReason, decision)),
                ignored -> shown.of(referralId));
    }

    private Uni<Written> written(
            UUID referralId, List<FieldError> needAReason, Decision<FollowUpEvent, FollowUpRefusal> decision) {
        return switch (decision) {
            case Decision.Refused<FollowUpEvent, FollowUpRefusal>(var code) ->
                throw FollowUpCode.refused(code, needAReason);
            case Decision.Accepted<FollowUpEvent, FollowUpRefusal> _,
                    Decision.AlreadyDone<FollowUpEvent, FollowUpRefusal> _ ->
                shown.seen(referralId).map(seen -> Written.created("/v1/follow-ups/" + referralId, seen.version()));
        };
    }
}
