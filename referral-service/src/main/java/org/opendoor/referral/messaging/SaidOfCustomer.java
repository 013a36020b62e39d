package org.opendoor.referral.messaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.EligibilityKind;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.customer.CustomerNews;

/** The data of what is said about a person, once for each journey of theirs, field by field as the contract has it. */
sealed interface SaidOfCustomer {

    /** The type without its prefix and version. */
    default String name() {
        return switch (this) {
            case ContactStopped _ -> "referral.contact-stopped";
            case ContactResumed _ -> "referral.contact-resumed";
            case CustomerMerged _ -> "referral.customer-merged";
            case EligibilityChanged _ -> "referral.eligibility-changed";
            case Forgotten _ -> "referral.forgotten";
        };
    }

    record ContactStopped(UUID referralId, UUID customerId, StopReason because, LocalDate stoppedOn)
            implements SaidOfCustomer {}

    record ContactResumed(UUID referralId, UUID customerId, StopReason because, LocalDate resumedOn)
            implements SaidOfCustomer {}

    record CustomerMerged(
            UUID referralId,
            UUID customerId,
            UUID mergedCustomerId,
            UUID continuesIn,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            LocalDate mergedOn)
            implements SaidOfCustomer {}

    record EligibilityChanged(
            UUID referralId,
            UUID customerId,
            UUID changeId,
            EligibilityKind kind,
            LocalDate effectiveOn,
            Integer hoursPerWeek,
            Integer annualPay,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            LocalDate toldOn)
            implements SaidOfCustomer {}

    record Forgotten(UUID referralId, UUID customerId, LocalDate forgottenOn) implements SaidOfCustomer {}

    /** The news as told of one journey. */
    static SaidOfCustomer of(CustomerNews news, Journey journey, LocalDate today) {
        UUID id = journey.id();
        UUID customer = journey.customerId();
        return switch (news) {
            case CustomerNews.ContactStopped(var because) -> new ContactStopped(id, customer, because, today);
            case CustomerNews.ContactResumed(var was) -> new ContactResumed(id, customer, was, today);
            case CustomerNews.Merged(var absorbed, var goesOnIn) -> merged(journey, absorbed, goesOnIn, today);
            case CustomerNews.EligibilityChanged(var change) -> eligibility(journey, change, today);
            case CustomerNews.Forgotten _ -> new Forgotten(id, customer, today);
        };
    }

    private static EligibilityChanged eligibility(Journey journey, EligibilityChange change, LocalDate today) {
        var offer = journey.referral().offer();
        return new EligibilityChanged(
                journey.id(),
                journey.customerId(),
                change.id(),
                change.kind(),
                change.effectiveOn(),
                change.work().hoursPerWeek().orElse(null),
                change.work().annualPay().orElse(null),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                today);
    }

    private static CustomerMerged merged(Journey journey, UUID absorbed, Optional<UUID> goesOnIn, LocalDate today) {
        var offer = journey.referral().offer();
        return new CustomerMerged(
                journey.id(),
                journey.customerId(),
                absorbed,
                goesOnIn.orElse(null),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                today);
    }
}
