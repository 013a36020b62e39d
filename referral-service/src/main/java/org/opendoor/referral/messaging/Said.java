package org.opendoor.referral.messaging;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.AmendReason;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.DeliveryMode;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Reason;
import org.opendoor.referral.domain.ReassignReason;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Route;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.Topic;
import org.opendoor.referral.domain.TransferReason;
import org.opendoor.referral.domain.TravelMode;

/** The data of everything this service says, field by field as the contract has it; {@link #name} is the type's middle. */
sealed interface Said {

    /** The type without its prefix and version. */
    default String name() {
        return switch (this) {
            case Offered _ -> "referral.offered";
            case Deferred _ -> "referral.deferred";
            case Declined _ -> "referral.declined";
            case Referred _ -> "referral.referred";
            case Withdrawn _ -> "referral.withdrawn";
            case WithdrawalRequested _ -> "referral.withdrawal-requested";
            case ContinuationAgreed _ -> "referral.continuation-agreed";
            case ReReferred _ -> "referral.re-referred";
            case Amended _ -> "referral.amended";
            case Transferred _ -> "referral.transferred";
            case AdviserReassigned _ -> "referral.adviser-reassigned";
            case DetailRecorded _ -> "referral-detail.recorded";
        };
    }

    record Offered(
            UUID referralId,
            UUID customerId,
            CustomerKind customerKind,
            Route route,
            String district,
            String provider,
            String adviser,
            String centre,
            LocalDate offeredOn)
            implements Said {}

    record Deferred(
            UUID referralId,
            UUID customerId,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            LocalDate reviewOn,
            int deferral,
            boolean unanswered)
            implements Said {}

    record Declined(UUID referralId, UUID customerId, EndingData ending) implements Said {}

    record Referred(
            UUID referralId,
            UUID customerId,
            UUID previousReferralId,
            Route route,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            String centre,
            Wishes preferences,
            Set<Expectation> expectations,
            Set<Explained> explained,
            LocalDate referredOn)
            implements Said {}

    record Withdrawn(UUID referralId, UUID customerId, EndingData ending) implements Said {}

    record WithdrawalRequested(UUID referralId, UUID customerId, Family family, UUID changeId, LocalDate requestedOn)
            implements Said {}

    record ContinuationAgreed(UUID referralId, UUID customerId, UUID changeId, String agreedBy, LocalDate agreedOn)
            implements Said {}

    record ReReferred(UUID referralId, UUID newReferralId, UUID customerId, LocalDate reReferredOn) implements Said {}

    record Transferred(
            UUID referralId,
            UUID customerId,
            CustomerKind customerKind,
            ReferralStatus state,
            String district,
            String provider,
            String adviser,
            String centre,
            String fromDistrict,
            String fromProvider,
            TransferReason because,
            LocalDate transferredOn)
            implements Said {}

    record AdviserReassigned(
            UUID referralId,
            UUID customerId,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            String previousAdviser,
            ReassignReason because,
            LocalDate reassignedOn)
            implements Said {}

    record Amended(
            UUID referralId,
            UUID customerId,
            CustomerKind customerKind,
            String district,
            String provider,
            String adviser,
            Topic topic,
            Known before,
            Known now,
            AmendReason because,
            LocalDate amendedOn)
            implements Said {}

    /** Source and reasons in detail: for analytics alone, on a topic of its own. */
    record DetailRecorded(
            UUID referralId, Source source, Reason reason, Set<Reason> furtherReasons, ToldBackground background)
            implements Said {}

    /** Preferences as {@code common/preferences.json} has them. */
    record Wishes(Channel channel, Set<TimeOfDay> times, TravelMode travelMode, String outwardCode, DeliveryMode mode) {

        static Wishes of(Preferences preferences) {
            return new Wishes(
                    preferences.channel().orElse(null),
                    preferences.times(),
                    preferences.travelMode().orElse(null),
                    preferences.outwardCode().orElse(null),
                    preferences.mode().orElse(null));
        }
    }
}
