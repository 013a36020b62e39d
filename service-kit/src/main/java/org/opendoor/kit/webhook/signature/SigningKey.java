package org.opendoor.kit.webhook.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.opendoor.kit.seal.MasterKey;

/**
 * What the platform and one receiver share. 256 random bits; shown once, stored sealed, never printed.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
public final class SigningKey {
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    private SigningKey(SecretKey key) {
        this.key = key;
    }

    /** A new one. */
    public static SigningKey fresh(MasterKey master) {
        return new SigningKey(master.freshKey());
    }

    /** One that {@link #sealed} has made fit to be stored. */
    public static SigningKey unseal(byte[] sealed, UUID webhook, MasterKey master) {
        return new SigningKey(master.unwrap(sealed, webhook));
    }

    /** As receivers have it: {@code whsec_} and Base64. */
    public static SigningKey of(String secret) {
        byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        return new SigningKey(new SecretKeySpec(key, ALGORITHM));
    }

    /** As it may be stored. */
    public byte[] sealed(UUID webhook, MasterKey master) {
        return master.wrap(key, webhook);
    }

    /** As the receiver is told it, once. */
    public String secret() {
        return PREFIX + Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * The signature of a message.
     *
     * @param id the message's, the same for each attempt
     * @param at of this attempt, told in whole seconds
     */
    public String sign(String id, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getEncoded(), ALGORITHM));
            mac.update("%s.%d.".formatted(id, at.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    @Override
    public String toString() {
        return "a signing key";
    }
}
