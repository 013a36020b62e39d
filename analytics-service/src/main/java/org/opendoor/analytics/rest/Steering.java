package org.opendoor.analytics.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.opendoor.analytics.usecase.BeginGeneration;
import org.opendoor.analytics.usecase.DiscardGeneration;
import org.opendoor.analytics.usecase.Generation;
import org.opendoor.analytics.usecase.ReadGenerations;
import org.opendoor.analytics.usecase.Steered;
import org.opendoor.analytics.usecase.SwitchGeneration;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;

/** Changes generations by request: once under its key, to its end, and with an answer for each no. */
@ApplicationScoped
class Steering {

    private final Idempotency idempotency;
    private final BeginGeneration begin;
    private final SwitchGeneration switching;
    private final DiscardGeneration discard;
    private final ReadGenerations generations;

    Steering(
            Idempotency idempotency,
            BeginGeneration begin,
            SwitchGeneration switching,
            DiscardGeneration discard,
            ReadGenerations generations) {
        this.idempotency = idempotency;
        this.begin = begin;
        this.switching = switching;
        this.discard = discard;
        this.generations = generations;
    }

    Uni<Shown> shown(int number) {
        return generations
                .find(number)
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .map(generation -> new Shown(GenerationView.of(generation), generation.version()));
    }

    Uni<Response> begin() {
        return once(
                () -> begin.begin().map(Steering::done).map(begun -> Written.created(path(begun), begun.version())));
    }

    Uni<Response> switchTo(int number) {
        return once(() -> switching
                .switchTo(number)
                .map(Steering::done)
                .map(read -> Written.changed(path(read), read.version())));
    }

    Uni<Response> discard(int number, long seen) {
        return Begun.toItsEnd(() -> discard.discard(number, seen).map(Steering::done))
                .replaceWith(() -> Response.noContent().build());
    }

    private Uni<Response> once(Supplier<Uni<Written>> effect) {
        return idempotency.once(null, effect, written -> shown(Integer.parseInt(written.lastSegment())));
    }

    private static String path(Generation generation) {
        return "/v1/ops/generations/" + generation.number();
    }

    private static Generation done(Steered answer) {
        return switch (answer) {
            case Steered.Done(var generation) -> generation;
            case Steered.No(var why) -> throw new Refused(code(why));
        };
    }

    private static ProblemCode code(Steered.Why why) {
        return switch (why) {
            case UNKNOWN -> KitCode.NOT_YET_KNOWN;
            case ONE_IS_BEING_BUILT -> AnalyticsCode.GENERATION_BEING_BUILT;
            case NOT_CAUGHT_UP -> AnalyticsCode.GENERATION_NOT_CAUGHT_UP;
            case FORMER -> AnalyticsCode.GENERATION_FORMER;
            case READ -> AnalyticsCode.GENERATION_READ;
            case CHANGED -> KitCode.PRECONDITION_FAILED;
        };
    }
}
