package org.opendoor.session.rest.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.slot.SlotRefusal;
import org.opendoor.session.rest.ProgrammeCode;
import org.opendoor.session.rest.slot.SlotRequest.SlotsRequest;
import org.opendoor.session.usecase.slot.PublishSlots;
import org.opendoor.session.usecase.slot.PublishSlots.Report;
import org.opendoor.session.usecase.slot.PublishedRow.Result;
import org.opendoor.session.usecase.slot.SlotReader;
import org.opendoor.session.usecase.slot.WithdrawSlot;

/** Writes slots once, however often they are sent. */
@ApplicationScoped
class SlotDesk {

    private static final long ONLY_VERSION = 1;

    private final Idempotency idempotency;
    private final Caller caller;
    private final PublishSlots publish;
    private final WithdrawSlot withdraw;
    private final SlotReader slots;

    SlotDesk(Idempotency idempotency, Caller caller, PublishSlots publish, WithdrawSlot withdraw, SlotReader slots) {
        this.idempotency = idempotency;
        this.caller = caller;
        this.publish = publish;
        this.withdraw = withdraw;
        this.slots = slots;
    }

    /** What a repeat must say again. */
    record Posted(SlotsRequest request, boolean whole) {}

    /** A repeat is told how each row stands now: what was created is there, unchanged. */
    Uni<Response> publish(SlotsRequest request, boolean whole, boolean dryRun) {
        if (dryRun) {
            idempotency.keyRequired();
            return publish.publish(request.rows(), caller.providers(), whole, true)
                    .map(report -> Response.ok(PublicationBody.of(report)).build());
        }
        var done = new AtomicReference<Report>();
        return idempotency.once(
                new Posted(request, whole),
                () -> publish.publish(request.rows(), caller.providers(), whole, false)
                        .invoke(done::set)
                        .map(SlotDesk::written),
                _ -> done.get() != null
                        ? Uni.createFrom().item(shown(done.get()))
                        : publish.publish(request.rows(), caller.providers(), whole, true)
                                .map(SlotDesk::shown));
    }

    Uni<Response> withdraw(UUID slotId) {
        return idempotency.once(
                null,
                () -> withdraw.withdraw(slotId, caller.providers()).map(outcome -> written(slotId, outcome)),
                _ -> slots.find(slotId, caller.providers())
                        .map(found -> found.map(filed -> new Shown(SlotBody.of(filed), filed.version()))
                                .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN))));
    }

    private static Written written(UUID slotId, WithdrawSlot.Outcome outcome) {
        return switch (outcome) {
            case WithdrawSlot.Outcome.Done(var version) -> Written.changed(SlotsResource.PATH + "/" + slotId, version);
            case WithdrawSlot.Outcome.Refused(var why) ->
                throw why == SlotRefusal.SLOT_UNKNOWN
                        ? new Refused(KitCode.NOT_YET_KNOWN)
                        : new Refused(ProgrammeCode.of(why));
        };
    }

    private static Written written(Report report) {
        if (!report.applied()) {
            throw new Refused(ProgrammeCode.ROWS_REFUSED, null, PublicationBody.errors(report));
        }
        boolean anew = report.rows().stream().anyMatch(row -> row.result() == Result.CREATED);
        return anew
                ? Written.created(SlotsResource.PATH, ONLY_VERSION)
                : Written.changed(SlotsResource.PATH, ONLY_VERSION);
    }

    private static Shown shown(Report report) {
        return new Shown(PublicationBody.of(report), ONLY_VERSION);
    }
}
