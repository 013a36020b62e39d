package org.opendoor.referral.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.Referrer;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.customer.Reader;

/** What the token says, in the use cases' words: a claim counts only for a role that is scoped by it. */
@ApplicationScoped
public class WhoAsks {

    private final Caller caller;
    private final PlatformClock clock;

    WhoAsks(Caller caller, PlatformClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller may see. */
    public Scope scope() {
        return new Scope(
                caller.roles().stream().anyMatch(Role::scopedByDistrict) ? caller.districts() : Set.of(),
                caller.roles().stream().anyMatch(Role::scopedByProvider) ? caller.providers() : Set.of(),
                caller.is(Role.INTAKE) ? caller.centres() : Set.of(),
                caller.subject());
    }

    /** Who asks about a person. */
    public Reader reader() {
        return new Reader(scope(), caller.is(Role.DATA_PROTECTION));
    }

    /** Whether the caller works with National Insurance numbers; for anybody else they are nobody's need. */
    public boolean mayReadNumbers() {
        return caller.is(Role.DATA_PROTECTION) || caller.roles().stream().anyMatch(Role::scopedByDistrict);
    }

    /** Whether the caller corrects what others said in error. */
    public boolean corrects() {
        return caller.is(Role.DATA_PROTECTION);
    }

    /** When they ask. */
    public Moment now() {
        return new Moment(clock.now(), clock.today());
    }

    /** As what the caller refers. Who is an adviser is one here, whatever else they are. */
    Referrer referrer() {
        if (caller.is(Role.ADVISER)) {
            return new Referrer.Adviser(caller.subject(), caller.districts());
        }
        if (caller.is(Role.JOBCENTRE_SYSTEM)) {
            return new Referrer.JobcentreSystem(caller.districts());
        }
        if (caller.is(Role.INTAKE)) {
            return new Referrer.Intake(caller.centres());
        }
        throw new Refused(KitCode.FORBIDDEN);
    }

    /** Whether it is known by the caller's own token that this adviser works in this district. */
    boolean vouchesFor(String adviser, String district) {
        return caller.is(Role.ADVISER)
                && caller.subject().equals(adviser)
                && caller.districts().contains(district);
    }

    /** Whether it is known by the caller's own token that this adviser works wherever the caller may look. */
    boolean vouchesFor(String adviser) {
        return caller.is(Role.ADVISER) && caller.subject().equals(adviser);
    }

    /** The adviser who brings somebody back is their adviser from then on; otherwise it stays who it was. */
    Optional<String> adviser() {
        return caller.is(Role.ADVISER) ? Optional.of(caller.subject()) : Optional.empty();
    }

    /** Who rang or walked in referred themselves, unless Jobcentre brings them back. */
    Source usualSource() {
        return caller.is(Role.ADVISER, Role.JOBCENTRE_SYSTEM) ? Source.M5 : Source.B1;
    }
}
