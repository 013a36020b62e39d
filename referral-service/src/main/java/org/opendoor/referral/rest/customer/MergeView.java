package org.opendoor.referral.rest.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.usecase.customer.MergePlan;

/**
 * What merging two records comes to, without anything personal.
 *
 * @param filled names of the details that come from the other record
 * @param moves the other record's referrals
 * @param ends the younger of two active referrals, which ends without a contact
 * @param goesOnIn the older one
 * @param seenByJobcentre false where one of the two kept Jobcentre out: then both are out of its sight
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeView(
        UUID kept,
        UUID absorbed,
        List<String> filled,
        List<UUID> moves,
        UUID ends,
        UUID goesOnIn,
        boolean seenByJobcentre,
        boolean restricted,
        StopReason contactStopped) {

    static MergeView of(MergePlan plan) {
        return new MergeView(
                plan.whole().id(),
                plan.absorbed(),
                plan.filled().stream().sorted().toList(),
                plan.moves(),
                plan.ends().map(MergePlan.Ends::younger).orElse(null),
                plan.ends().map(MergePlan.Ends::goesOnIn).orElse(null),
                plan.whole().withJobcentre(),
                plan.whole().restricted(),
                plan.whole().stopped().orElse(null));
    }
}
