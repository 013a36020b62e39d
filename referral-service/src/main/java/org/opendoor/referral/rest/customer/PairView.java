package org.opendoor.referral.rest.customer;

import java.util.List;
import java.util.UUID;
import org.opendoor.referral.rest.Codes;
import org.opendoor.referral.usecase.customer.Duplicates;
import org.opendoor.referral.usecase.customer.Duplicates.Pair;

/** Two records that may be one person, and what they have in common. Who they are is read from each, with a trace. */
public record PairView(UUID one, UUID other, List<Duplicates.Because> because) {

    static PairView of(Pair pair) {
        return new PairView(pair.one(), pair.other(), Codes.sorted(pair.because()));
    }
}
