package org.opendoor.kit.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of values that settings have. */
public final class Rules {
    private static final int KEY_BYTES = 32;
    private static final int STRONG = 16;
    private static final int MOST_PORT = 65_535;
    private static final Pattern SHARE = Pattern.compile("0([.][0-9]{1,6})?|1([.]0{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]+");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9][0-9 ]{3,18}[0-9]");
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern SERVER = Pattern.compile("(?<host>[A-Za-z0-9.-]+):(?<port>[0-9]{1,5})");
    private static final Pattern DATABASE = Pattern.compile("/[A-Za-z0-9_-]+");
    /** What is special to a quoted login line or to a settings file stays out: one would end up with another password. */
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7E&&[^\"'\\\\$]]+");

    private static final Pattern READABLE = Pattern.compile("[\\s\\x20-\\x7E]+");

    private Rules() {}

    /** One of some words. */
    public static Rule oneOf(String... words) {
        return new Rule(String.join(" or ", words), Set.of(words)::contains);
    }

    /** A whole number, bounds included. */
    public static Rule number(int least, int most) {
        return new Rule(
                "a whole number from %d to %d".formatted(least, most),
                value -> NUMBER.matcher(value).matches() && within(Integer.parseInt(value), least, most));
    }

    /** Part of a whole. */
    public static Rule share() {
        return new Rule(
                "a share from 0 to 1, such as 0.1",
                value -> SHARE.matcher(value).matches());
    }

    /** A TCP port. */
    public static Rule port() {
        return new Rule("a port, 1 to 65535", number(1, MOST_PORT).holds());
    }

    /** A length of time above zero. */
    public static Rule duration() {
        return new Rule(
                "a length of time such as PT15M (ISO 8601), above zero",
                value -> durationIs(value, length -> length.isPositive()));
    }

    /** A length of time, or none. */
    public static Rule durationOrZero() {
        return new Rule(
                "a length of time such as PT15M (ISO 8601), not below zero",
                value -> durationIs(value, length -> !length.isNegative()));
    }

    /** An address that one can call. */
    public static Rule webAddress() {
        return new Rule("an http or https address", value -> isAddress(value, "http", "https"));
    }

    /** The same, and nobody in between can read or change what is said. */
    public static Rule secureWebAddress() {
        return new Rule("an https address", value -> isAddress(value, "https"));
    }

    /** A telephone number as people read it. */
    public static Rule phone() {
        return new Rule(
                "a telephone number: digits and blanks, perhaps with + before them",
                value -> PHONE.matcher(value).matches());
    }

    /** Addresses of machines, never their names. */
    public static Rule addresses() {
        return new Rule(
                "IP addresses, with commas between them",
                value -> Stream.of(value.split(",", -1)).allMatch(Rules::isIpAddress));
    }

    static Rule database() {
        return new Rule("postgresql://host:port/database, without user and password", Rules::isDatabase);
    }

    /** With TLS, and a server that is the one it says it is: less is no protection against somebody in between. */
    static Rule verifiedDatabase() {
        return new Rule(
                "postgresql://host:port/database?sslmode=verify-full, without user and password",
                value -> isDatabase(value) && parameters(value).contains("sslmode=verify-full"));
    }

    static Rule servers() {
        return new Rule(
                "host:port, or several with commas between them",
                value -> Stream.of(value.split(",", -1)).allMatch(Rules::isServer));
    }

    /** Where a server is, without a port. */
    public static Rule host() {
        return new Rule("a host's name or address", value -> HOST.matcher(value).matches());
    }

    /** Where mail comes from, without a display name. */
    public static Rule mailbox() {
        return new Rule(
                "an e-mail address without a name",
                value -> MAILBOX.matcher(value).matches());
    }

    static Rule name() {
        return new Rule(
                "letters, digits, dots, dashes and underscores",
                value -> NAME.matcher(value).matches());
    }

    static Rule file() {
        return new Rule("the path of a file that can be read", Rules::isReadable);
    }

    /** A word that is written as it stands. */
    public static Rule plain() {
        return secret();
    }

    static Rule secret() {
        return new Rule(
                "letters, digits and signs (ASCII), without blanks, quotes, backslashes and $",
                value -> PLAIN.matcher(value).matches());
    }

    static Rule strongSecret() {
        return secret().and(
                        ", at least %d of them and no secret of the demonstration".formatted(STRONG),
                        value -> value.length() >= STRONG
                                && !value.toLowerCase(Locale.ROOT).contains("demo-only"));
    }

    static Rule key() {
        return new Rule("32 bytes in Base64", value -> keyIs(value, key -> true));
    }

    /** A key that somebody typed, as those of tests are, is no key: 32 random bytes are never all readable. */
    static Rule randomKey() {
        return new Rule(
                "32 random bytes in Base64",
                value -> keyIs(
                        value,
                        key -> !READABLE.matcher(new String(key, StandardCharsets.ISO_8859_1))
                                .matches()));
    }

    private static boolean keyIs(String value, Predicate<byte[]> wished) {
        try {
            var key = Base64.getDecoder().decode(value.strip());
            return key.length == KEY_BYTES && wished.test(key);
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static boolean durationIs(String value, Predicate<Duration> wished) {
        try {
            return wished.test(Duration.parse(value));
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static boolean isServer(String value) {
        var server = SERVER.matcher(value);
        return server.matches() && within(Integer.parseInt(server.group("port")), 1, MOST_PORT);
    }

    private static boolean isAddress(String value, String... schemes) {
        var address = address(value);
        return Stream.of(schemes).anyMatch(scheme -> scheme.equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null
                && (address.getPort() == -1 || within(address.getPort(), 1, MOST_PORT));
    }

    private static boolean isIpAddress(String value) {
        try {
            InetAddress.ofLiteral(value);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean isDatabase(String value) {
        return isAddress(value, "postgresql")
                && DATABASE.matcher(address(value).getPath()).matches();
    }

    private static List<String> parameters(String value) {
        return List.of(String.valueOf(address(value).getQuery()).split("&"));
    }

    /** An empty one for what is no address at all: it has no scheme and no host. */
    private static URI address(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException unreadable) {
            return URI.create("");
        }
    }

    private static boolean isReadable(String value) {
        try {
            return Files.isRegularFile(Path.of(value)) && Files.isReadable(Path.of(value));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static boolean within(int number, int least, int most) {
        return least <= number && number <= most;
    }
}
