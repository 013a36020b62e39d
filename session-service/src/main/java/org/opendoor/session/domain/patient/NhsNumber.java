package org.opendoor.session.domain.patient;

import java.util.Optional;

/**
 * A person's NHS number: ten digits, the last of which checks the others (NHS Data Dictionary, NHS NUMBER: modulus 11).
 *
 * @param digits all ten, without blanks
 */
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    /** Reads what people write: blanks and hyphens between the groups are of no meaning. Empty where a digit is wrong. */
    public static Optional<NhsNumber> parse(String written) {
        var digits = written.replaceAll("[\\s-]", "");
        return digits.matches("[0-9]{10}") && checks(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** The first nine are weighed 10 to 2; what is missing to a multiple of 11 is the tenth, and 10 is no digit. */
    private static boolean checks(String digits) {
        var sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * (digits.charAt(place) - '0');
        }
        var check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(LENGTH - 1) - '0';
    }

    @Override
    public String toString() {
        return "NhsNumber[hidden]";
    }
}
