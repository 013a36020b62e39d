package org.opendoor.referral.rest.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Route;
import org.opendoor.referral.usecase.worklist.Waiting;

/**
 * One journey on a list of work.
 *
 * @param since when the waiting began
 * @param days whole days since then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkView(
        UUID referralId,
        UUID customerId,
        ReferralStatus state,
        Route route,
        CustomerKind customerKind,
        String district,
        String provider,
        String adviser,
        Instant since,
        long days) {

    static WorkView of(Waiting waiting, Instant now) {
        var referral = waiting.journey().referral();
        var offer = referral.offer();
        return new WorkView(
                referral.id(),
                offer.customerId(),
                referral.state().status(),
                offer.route(),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                waiting.since(),
                Duration.between(waiting.since(), now).toDays());
    }
}
