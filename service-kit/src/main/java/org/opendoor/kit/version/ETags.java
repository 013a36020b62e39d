package org.opendoor.kit.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strong entity tags: the version of a resource in quotes, as RFC 9110 wants them. */
public final class ETags {
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    /** The tag of a version: 3 is {@code "3"}, quotes included. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version in a tag, empty if it is no strong tag of ours. */
    static Optional<Long> read(String tag) {
        Matcher matcher = STRONG.matcher(tag.strip());
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
