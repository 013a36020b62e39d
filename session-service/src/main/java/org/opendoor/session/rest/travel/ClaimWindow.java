package org.opendoor.session.rest.travel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.travel.ReadClaims;
import org.opendoor.session.usecase.travel.Settled;

/** How the resources of claims answer. */
@ApplicationScoped
class ClaimWindow {

    private final ProgrammeDoor door;
    private final ReadClaims read;

    ClaimWindow(ProgrammeDoor door, ReadClaims read) {
        this.door = door;
        this.read = read;
    }

    Uni<Shown> show(UUID referralId, UUID claimId) {
        return read.one(referralId, claimId, door.reach())
                .map(found -> found.map(kept -> new Shown(ClaimBody.of(kept), kept.version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** Something new is there where it was said for the first time. */
    static Written written(UUID referralId, Settled settled) {
        return switch (settled) {
            case Settled.Standing(var kept, var changed) -> {
                var path = ProgrammeDoor.path(referralId) + "/travel-claims/" + kept.id();
                yield changed && kept.version() == 1
                        ? Written.created(path, kept.version())
                        : Written.changed(path, kept.version());
            }
            case Settled.Refused(var why) -> throw new Refused(ClaimCode.of(why));
        };
    }
}
