package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;

/** What the resources of a programme have in common: whom they let in, and how they answer. */
@ApplicationScoped
public class ProgrammeDoor {

    /** Where programmes are. */
    public static final String PATH = "/v1/programmes";

    private static final int CONFLICT = 409;

    private final Caller caller;
    private final ReadProgrammes read;

    ProgrammeDoor(Caller caller, ReadProgrammes read) {
        this.caller = caller;
        this.read = read;
    }

    /** What the caller's providers may touch. */
    public Reach reach() {
        return new Reach.OfProviders(caller.providers());
    }

    /** Who asks, where that is a person who treats people; a provider's systems are nobody's practitioner. */
    public Optional<String> practitioner() {
        return caller.is(Role.PRACTITIONER) ? Optional.of(caller.subject()) : Optional.empty();
    }

    /** For who referred somebody and is no part of the programme. */
    public Reach ofCentre() {
        return new Reach.OfCentres(caller.centres());
    }

    /** For the first meeting, which all who look after the person may arrange. */
    public Reach ofAllWhoArrange() {
        if (caller.is(Role.PRACTITIONER, Role.PROVIDER_SYSTEM)) {
            return reach();
        }
        return caller.is(Role.INTAKE) ? ofCentre() : new Reach.OfDistricts(caller.districts());
    }

    /** Whether the caller is of the NHS side and may see what stays there. */
    public boolean isOfTheNhsSide() {
        return caller.is(Role.PRACTITIONER, Role.PROVIDER_SYSTEM);
    }

    /** The programme as it is now. */
    public Uni<Shown> show(UUID referralId) {
        return show(referralId, ProgrammeBody::of);
    }

    /** Something of the programme, under the programme's version. */
    public Uni<Shown> show(UUID referralId, Function<Filed, Object> body) {
        return show(referralId, reach(), body);
    }

    /** The same for somebody of another reach. */
    public Uni<Shown> show(UUID referralId, Reach reach, Function<Filed, Object> body) {
        return read.one(referralId, reach)
                .map(found -> found.map(filed -> new Shown(body.apply(filed), filed.version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** Something new is there if anything changed; the resource is the programme either way. */
    public static Written created(UUID referralId, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(var _, var version, var _) -> Written.created(path(referralId), version);
            case Outcome.Unchanged(var _, var version) -> Written.changed(path(referralId), version);
            case Outcome.Refused(var why) -> throw refused(referralId, why);
            case Outcome.Stale _ -> throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
        };
    }

    /** Where something stands in the way, the answer says where it can be looked at. */
    public static Refused refused(UUID referralId, ProgrammeRefusal why) {
        ProblemCode code = ProgrammeCode.of(why);
        var refused = new Refused(code);
        return code.status() == CONFLICT ? refused.because(URI.create(path(referralId))) : refused;
    }

    /** Where the programme can be looked at. */
    public static String path(UUID referralId) {
        return PATH + "/" + referralId;
    }
}
