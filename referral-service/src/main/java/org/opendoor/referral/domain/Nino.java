package org.opendoor.referral.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A National Insurance number, checked by its format: two letters (some never issued), six digits, A to D. Optional
 * everywhere; who has none is helped all the same. Never printed.
 */
public final class Nino {

    private static final Pattern FORMAT =
            Pattern.compile("(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]");

    private final String value;

    private Nino(String value) {
        this.value = value;
    }

    /** Blanks and small letters are accepted, as people write it; empty when it is no such number. */
    public static Optional<Nino> parse(String written) {
        String compact = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return FORMAT.matcher(compact).matches() ? Optional.of(new Nino(compact)) : Optional.empty();
    }

    /** The nine characters, for sealing and for the keyed hash only. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nino nino && nino.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "Nino[hidden]";
    }
}
