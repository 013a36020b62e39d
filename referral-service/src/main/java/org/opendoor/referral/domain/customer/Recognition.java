package org.opendoor.referral.domain.customer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.referral.domain.Person;

/**
 * When somebody who knows no number of a case is taken for somebody we know: the same name, and two of date of birth, phone,
 * postcode and National Insurance number. A phone and a postcode change in a life; a date of birth and a number that differ
 * are another person's. Where two could be meant, nobody is: a wrong match would open one person's story to another.
 */
public final class Recognition {

    private static final int ENOUGH = 2;

    private Recognition() {}

    /** The one person among these who is meant; empty where it is none or several. */
    public static Optional<Customer> of(Person told, List<Customer> candidates) {
        List<Customer> meant = candidates.stream()
                .filter(candidate -> candidate
                        .profile()
                        .filter(known -> is(told, known.person()))
                        .isPresent())
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean is(Person told, Person known) {
        boolean another = differ(told.nino(), known.nino()) || differ(told.dateOfBirth(), known.dateOfBirth());
        long agreeing = Stream.of(
                        agree(told.dateOfBirth(), known.dateOfBirth()),
                        agree(told.nino(), known.nino()),
                        agree(told.phone().map(Spelling::phone), known.phone().map(Spelling::phone)),
                        agree(
                                told.postcode().map(Spelling::postcode),
                                known.postcode().map(Spelling::postcode)))
                .filter(Boolean::booleanValue)
                .count();
        return sameName(told, known) && !another && agreeing >= ENOUGH;
    }

    private static boolean sameName(Person told, Person known) {
        return agree(Spelling.surname(told.familyName()), Spelling.surname(known.familyName()))
                && agree(Spelling.surname(told.givenName()), Spelling.surname(known.givenName()));
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
