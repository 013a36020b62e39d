package org.opendoor.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * One attempt at a request that is to take effect once. Only hashes are kept: neither keys nor bodies can be read back
 * from the database.
 *
 * @param scope hash of client, subject, method, path and key, in hex
 * @param request hash of the body, in hex
 */
record Attempt(String scope, String request) {
    private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final String SEPARATOR = "\n";

    /** The header's value, checked; where it is sent twice, nobody can say which is meant. */
    static String key(List<String> headers) {
        String header = headers.isEmpty() ? "" : headers.getFirst();
        if (header.isBlank()) {
            throw new Refused(KitCode.IDEMPOTENCY_KEY_MISSING, "Send a new UUID for each new request.");
        }
        if (headers.size() > 1 || !USABLE.matcher(header).matches()) {
            throw new Refused(KitCode.IDEMPOTENCY_KEY_INVALID, "1 to 255 visible ASCII characters, best a UUID.");
        }
        return header;
    }

    static Attempt of(byte[] body, String... scope) {
        return new Attempt(hash(String.join(SEPARATOR, scope).getBytes(StandardCharsets.UTF_8)), hash(body));
    }

    /** Number of the advisory lock that only one attempt in this scope holds at a time. */
    long lock() {
        return Long.parseUnsignedLong(scope.substring(0, 16), 16);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
