package org.opendoor.referral.persistence.customer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.opendoor.kit.seal.Seal;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.customer.Circle;

/**
 * The two secrets this service is given: the master key, which only ever wraps customers' keys, and the key of the hashes
 * by which a person is found: by their National Insurance number, their surname and day of birth, their phone, their
 * postcode. Both 256 bits; neither is ever stored or printed.
 */
public final class Keyring {

    /** Bytes of every key. */
    public static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey master;
    private final SecretKey finding;

    /** @throws IllegalArgumentException where a key has another length, or both are the same */
    public Keyring(byte[] master, byte[] nino) {
        if (master.length != KEY_BYTES || nino.length != KEY_BYTES) {
            throw new IllegalArgumentException("each key must have %d bytes".formatted(KEY_BYTES));
        }
        this.master = new SecretKeySpec(master, "AES");
        this.finding = new SecretKeySpec(nino, "HmacSHA256");
        if (MessageDigest.isEqual(master, nino)) {
            throw new IllegalArgumentException("the master key and the key of the hash must differ");
        }
    }

    SecretKey freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new SecretKeySpec(key, "AES");
    }

    byte[] wrap(SecretKey key, UUID customer) {
        return Seal.close(master, customer, key.getEncoded());
    }

    SecretKey unwrap(byte[] wrapped, UUID customer) {
        return new SecretKeySpec(Seal.open(master, customer, wrapped), "AES");
    }

    /** The same number gives unrelated hashes in each circle: nobody can join the records. */
    byte[] hash(Nino number, Circle circle) {
        return hash(circle.label() + ":" + number.value());
    }

    /** The same of anything else a record is found by; {@code what} keeps a phone from looking like a postcode. */
    byte[] hash(String what, Circle circle, String spelled) {
        return hash(what + ":" + circle.label() + ":" + spelled);
    }

    private byte[] hash(String said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(finding);
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
