package org.opendoor.referral.domain.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed for the person during one journey of theirs, and what their adviser answered to it. */
public record ToldOfJourney(List<Told> all) {

    /** Nothing. */
    public static final ToldOfJourney NOTHING = new ToldOfJourney(List.of());

    public ToldOfJourney {
        all = all.stream()
                .sorted((one, other) -> EligibilityChange.BY_DAY.compare(one.change(), other.change()))
                .toList();
    }

    /**
     * One change.
     *
     * @param agreed the adviser's answer, of a move to Jobseeker's Allowance only
     */
    public record Told(EligibilityChange change, Optional<Boolean> agreed) {}

    /** The move to Jobseeker's Allowance that an adviser has to answer: the one that holds, or is the next to come. */
    public Optional<Told> asked(LocalDate today) {
        return Stream.concat(claimNow(today).stream(), claimAhead(today).stream())
                .filter(told -> told.change().kind() == EligibilityKind.TO_JSA)
                .findFirst();
    }

    /** The last word about the claim: what holds or, where nothing does yet, what is to come first. */
    public Optional<Told> claim(LocalDate today) {
        return claimNow(today).or(() -> claimAhead(today));
    }

    private Optional<Told> claimNow(LocalDate today) {
        return ofTheClaim()
                .filter(told -> !told.change().effectiveOn().isAfter(today))
                .reduce((_, later) -> later);
    }

    private Optional<Told> claimAhead(LocalDate today) {
        return ofTheClaim()
                .filter(told -> told.change().effectiveOn().isAfter(today))
                .findFirst();
    }

    private Stream<Told> ofTheClaim() {
        return all.stream().filter(told -> told.change().kind().aboutTheClaim());
    }
}
