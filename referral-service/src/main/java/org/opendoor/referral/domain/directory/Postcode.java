package org.opendoor.referral.domain.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postcode in its two halves: {@code DH1} and {@code 4AB}. The inward half may be unknown, as where somebody tells only
 * roughly where they live.
 */
public record Postcode(String outward, Optional<String> inward) {

    private static final Pattern WHOLE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    /** A whole postcode or its first half, as people write it; empty when it is neither. */
    public static Optional<Postcode> parse(String written) {
        String compact = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var whole = WHOLE.matcher(compact);
        if (whole.matches()) {
            return Optional.of(new Postcode(whole.group(1), Optional.of(whole.group(2))));
        }
        return OUTWARD.matcher(compact).matches()
                ? Optional.of(new Postcode(compact, Optional.empty()))
                : Optional.empty();
    }

    /** The letters it begins with: DH of DH1. */
    public String area() {
        return outward.replaceFirst("[0-9].*", "");
    }

    /** As the post office writes it. */
    @Override
    public String toString() {
        return inward.map(half -> outward + " " + half).orElse(outward);
    }
}
