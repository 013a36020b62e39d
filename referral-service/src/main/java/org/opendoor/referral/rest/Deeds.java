package org.opendoor.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.usecase.FindReferrals;
import org.opendoor.referral.usecase.Outcome;
import org.opendoor.referral.usecase.Scope;

/** Answers what was done: the referral as it is now, or the problem, with a link only to what the caller may see. */
@ApplicationScoped
class Deeds {

    static final String PATH = "/v1/referrals/";

    private final Idempotency idempotency;
    private final FindReferrals referrals;
    private final WhoAsks who;

    Deeds(Idempotency idempotency, FindReferrals referrals, WhoAsks who) {
        this.idempotency = idempotency;
        this.referrals = referrals;
        this.who = who;
    }

    /** Something new: 201. */
    Uni<Response> begin(Object request, Supplier<Uni<Outcome>> deed) {
        return once(request, deed, _ -> true);
    }

    /** Something that is done to {@code id}: 200; where another journey came of it, 201. */
    Uni<Response> change(Object request, UUID id, Supplier<Uni<Outcome>> deed) {
        return once(request, deed, done -> !done.equals(id));
    }

    /** Something that may come to {@code fresh}: then 201; otherwise 200 with what is there. */
    Uni<Response> perhapsBegin(Object request, UUID fresh, Supplier<Uni<Outcome>> deed) {
        return once(request, deed, fresh::equals);
    }

    /** Something that may take {@code id} out of the caller's sight: 200 with how it is now, or 204 and no more to see. */
    Uni<Response> handOver(Object request, UUID id, Supplier<Uni<Outcome>> deed) {
        Scope scope = who.scope();
        return idempotency
                .once(
                        request,
                        () -> deed.get().map(outcome -> written(outcome, _ -> false)),
                        written -> referrals
                                .one(id, scope)
                                .map(found ->
                                        found.map(Deeds::shown).orElseGet(() -> new Shown(null, written.version()))))
                .map(answer ->
                        answer.hasEntity() ? answer : Response.noContent().build());
    }

    Uni<Shown> show(UUID id, Scope scope) {
        return referrals
                .one(id, scope)
                .map(found -> found.map(Deeds::shown).orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private static Shown shown(FindReferrals.Seen seen) {
        return new Shown(ReferralView.of(seen), seen.journey().version());
    }

    private Uni<Response> once(Object request, Supplier<Uni<Outcome>> deed, Predicate<UUID> isNew) {
        Scope scope = who.scope();
        return idempotency.once(
                request,
                () -> deed.get().map(outcome -> written(outcome, isNew)),
                written -> show(written.id(), scope));
    }

    private static Written written(Outcome outcome, Predicate<UUID> isNew) {
        return switch (outcome) {
            case Outcome.Done(var id, var version) ->
                isNew.test(id) ? Written.created(PATH + id, version) : Written.changed(PATH + id, version);
            case Outcome.Refused(var why, var instead) -> {
                var refused = new Refused(ReferralProblem.of(why));
                throw instead.map(id -> refused.because(URI.create(PATH + id))).orElse(refused);
            }
        };
    }
}
