package org.opendoor.referral.domain.customer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the person claimed, by the day from which it held. They may be told in any order. */
public record ClaimHistory(List<Claim> claims) {

    /** Nobody asked. */
    public static final ClaimHistory NONE = new ClaimHistory(List.of());

    public ClaimHistory {
        claims = claims.stream().sorted(Comparator.comparing(Claim::from)).toList();
    }

    /** What holds on this day. */
    public Optional<Claim> on(LocalDate day) {
        return claims.stream().filter(claim -> !claim.from().isAfter(day)).reduce((_, later) -> later);
    }

    ClaimHistory with(Claim told) {
        return new ClaimHistory(Stream.concat(
                        claims.stream().filter(claim -> !claim.from().equals(told.from())), Stream.of(told))
                .toList());
    }

    /** Both histories; for the same day this one holds. */
    ClaimHistory filledFrom(ClaimHistory other) {
        return claims.stream().reduce(other, ClaimHistory::with, (_, last) -> last);
    }
}
