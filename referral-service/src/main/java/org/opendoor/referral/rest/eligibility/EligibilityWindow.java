package org.opendoor.referral.rest.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.domain.eligibility.Eligibility;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.rest.customer.CustomerProblem;
import org.opendoor.referral.usecase.customer.CustomerOutcome;
import org.opendoor.referral.usecase.eligibility.ReadEligibility;

/** Shows what changed as far as the caller may know. A fact never changes: it is version 1 for good. */
@ApplicationScoped
class EligibilityWindow {

    private final ReadEligibility readEligibility;
    private final WhoAsks who;

    EligibilityWindow(ReadEligibility readEligibility, WhoAsks who) {
        this.readEligibility = readEligibility;
        this.who = who;
    }

    /** All of it. */
    Uni<EligibilityView> all(UUID customerId) {
        return known(customerId)
                .map(eligibility -> EligibilityView.of(eligibility, who.now().today()));
    }

    /** One fact. */
    Uni<Shown> one(UUID customerId, UUID changeId) {
        return known(customerId)
                .map(eligibility -> eligibility.changes().stream()
                        .filter(change -> change.id().equals(changeId))
                        .findFirst()
                        .map(change -> new Shown(EligibilityChangeView.of(change), 1))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** One fact just told; without a body where the person moved out of the caller's sight by it. */
    Uni<Shown> nowOf(UUID customerId, UUID changeId) {
        return readEligibility
                .read(customerId, who.reader())
                .flatMap(found -> found.isPresent()
                        ? one(customerId, changeId)
                        : Uni.createFrom().item(new Shown(null, 1)));
    }

    private Uni<Eligibility> known(UUID customerId) {
        return readEligibility
                .read(customerId, who.reader())
                .map(found -> found.map(
                                shown -> switch (shown.opened().customer().state()) {
                                    case CustomerState.Known _ -> shown.eligibility();
                                    case CustomerState.Absorbed(var into) ->
                                        throw gone(CustomerRefusal.CUSTOMER_MERGED, Optional.of(into));
                                    case CustomerState.Forgotten _ ->
                                        throw gone(CustomerRefusal.CUSTOMER_FORGOTTEN, Optional.empty());
                                })
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** A record that is gone answers so to who could see it, with the way to the one that was kept. */
    static Refused gone(CustomerRefusal why, Optional<UUID> instead) {
        return CustomerProblem.of(new CustomerOutcome.Refused(why, instead));
    }
}
