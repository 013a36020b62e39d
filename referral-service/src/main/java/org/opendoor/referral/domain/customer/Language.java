package org.opendoor.referral.domain.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language an interpreter is needed for, as ISO 639 code: two letters (639-1), or three (639-3), which also name the
 * sign languages.
 */
public record Language(String code) {

    private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

    /** Two letters must be one of the list; of three only the form is checked, the list being long and growing. */
    public static Optional<Language> parse(String written) {
        String code = written.strip().toLowerCase(Locale.ROOT);
        boolean known = Arrays.asList(Locale.getISOLanguages()).contains(code)
                || THREE_LETTERS.matcher(code).matches();
        return known ? Optional.of(new Language(code)) : Optional.empty();
    }
}
