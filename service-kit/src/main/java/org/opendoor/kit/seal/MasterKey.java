package org.opendoor.kit.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret a service is given: it wraps the keys of single owners, and makes the fingerprints by which numbers are found.
 * 256 bits, never stored and never printed.
 */
public final class MasterKey {

    private static final int KEY_BYTES = 32;
    private static final String FINGERPRINT = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey master;

    private MasterKey(byte[] master) {
        this.master = new SecretKeySpec(master, "AES");
    }

    /**
     * The key as it is written in a setting.
     *
     * @throws IllegalArgumentException naming the setting and never its value, where it is no key
     */
    public static MasterKey of(String setting, String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == KEY_BYTES) {
                return new MasterKey(key);
            }
        } catch (IllegalArgumentException noBase64) {
            // answered below, without the value: it is a secret
        }
        throw new IllegalArgumentException(setting + ": 32 bytes in Base64 are expected");
    }

    /**
     * What somebody's number is found by: the same number gives the same bytes, from which nobody without this key comes
     * back to it, and in another circle they are unrelated.
     *
     * @param circle of whom and of what, such as a provider's patient ids
     */
    public byte[] fingerprint(String circle, String number) {
        return mac(mac(master.getEncoded(), "fingerprint:" + circle), number);
    }

    private static byte[] mac(byte[] key, String said) {
        try {
            Mac mac = Mac.getInstance(FINGERPRINT);
            mac.init(new SecretKeySpec(key, FINGERPRINT));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + FINGERPRINT, missing);
        }
    }

    /** A key for a new owner. */
    public SecretKey freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new SecretKeySpec(key, "AES");
    }

    /** The owner's key as it may be stored. */
    public byte[] wrap(SecretKey key, UUID owner) {
        return Seal.close(master, owner, key.getEncoded());
    }

    /** The owner's key as it was stored. */
    public SecretKey unwrap(byte[] wrapped, UUID owner) {
        return new SecretKeySpec(Seal.open(master, owner, wrapped), "AES");
    }
}
