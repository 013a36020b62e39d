package org.opendoor.referral.domain.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes a link somebody's: 192 random bits, written so that they fit an address and survive being typed. We keep its
 * hash alone, so whoever reads our tables can open no door. Never printed.
 */
public record Token(String text) {

    /** How many random bytes one is made of. */
    public static final int BYTES = 24;

    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    /** A new one of these random bytes. */
    public static Token of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a token is made of %d bytes".formatted(BYTES));
        }
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** One that somebody brings; empty where it cannot be one of ours. */
    public static Optional<Token> parse(String written) {
        return WRITTEN.matcher(written).matches() ? Optional.of(new Token(written)) : Optional.empty();
    }

    /** SHA-256: of so many random bits no key is needed to make it one-way. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
