package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.usecase.Moment;

/** Pairs of records that may be one person. Which they are is kept as records change, so that a page costs the same always. */
public interface Duplicates {

    /** Pairs of which the reader sees both, after this one, in the order of their ids; at most {@code most}. */
    Uni<List<Pair>> list(Reader reader, Optional<Pair> after, int most);

    /** Somebody has looked: these are two people. False where the two were never taken for one. */
    Uni<Boolean> setApart(Pair pair, Moment when);

    /** Two records, each pair once: {@code one} has the smaller id. */
    record Pair(UUID one, UUID other, Set<Because> because) {

        /** The same pair, whichever is named first. */
        public static Pair of(UUID first, UUID second) {
            boolean ascending = first.toString().compareTo(second.toString()) < 0;
            return new Pair(ascending ? first : second, ascending ? second : first, Set.of());
        }
    }

    /** What the two have in common. */
    enum Because {
        SURNAME_AND_DATE_OF_BIRTH,
        PHONE_AND_POSTCODE,
        NATIONAL_INSURANCE_NUMBER
    }
}
