package org.opendoor.referral.domain.customer;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendoor.referral.domain.Person;

/**
 * How a surname, a phone number and a postcode are written down for finding: the same for everybody who means the same.
 * Case, accents, hyphens, apostrophes and blanks make no difference.
 */
public final class Spelling {

    private static final int UK = 44;

    /** Letters that Unicode does not take apart into a plain one and an accent. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private Spelling() {}

    /** The plain letters and digits of a surname; empty where it has none, such as a lone dash. */
    public static Optional<String> surname(String written) {
        String apart = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = apart.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(letter -> PLAIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return Optional.of(plain).filter(text -> !text.isEmpty());
    }

    /** Surname and day of birth in one, by which a person is looked for; empty where either is missing. */
    public static Optional<String> surnameAndBirth(Person person) {
        return person.dateOfBirth().flatMap(born -> surnameAndBirth(person.familyName(), born));
    }

    /** The same of what somebody tells. */
    public static Optional<String> surnameAndBirth(String familyName, LocalDate born) {
        return surname(familyName).map(name -> name + "|" + born);
    }

    /** Digits as dialled within the country: +44 191 and 0191 are the same. */
    public static String phone(String written) {
        String digits = written.replace("(0)", "").replaceAll("[^0-9+]", "");
        return digits.replaceFirst("^(\\+|00)" + UK, "0").replaceAll("\\D", "");
    }

    /** Capitals without the blank. */
    public static String postcode(String written) {
        return written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
