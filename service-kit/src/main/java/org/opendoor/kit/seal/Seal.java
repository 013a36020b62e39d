package org.opendoor.kit.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-GCM (NIST SP 800-38D) with a fresh nonce of 96 bits for each sealing. What is sealed is bound to its owner: bytes
 * moved to another's row do not open. Layout: format (1 byte), nonce (12), ciphertext with its tag of 128 bits.
 */
public final class Seal {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** Seals these bytes for this owner. */
    public static byte[] close(SecretKey key, UUID owner, byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, key, owner, nonce, open);
        return ByteBuffer.allocate(1 + NONCE_BYTES + closed.length)
                .put(FORMAT)
                .put(nonce)
                .put(closed)
                .array();
    }

    /** @throws IllegalStateException where the bytes were not sealed with this key for this owner */
    public static byte[] open(SecretKey key, UUID owner, byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        if (parts.remaining() <= 1 + NONCE_BYTES || parts.get() != FORMAT) {
            throw new IllegalStateException("not sealed in a known format");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] closed = new byte[parts.remaining()];
        parts.get(closed);
        return run(Cipher.DECRYPT_MODE, key, owner, nonce, closed);
    }

    private static byte[] run(int mode, SecretKey key, UUID owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES * 2)
                    .putLong(owner.getMostSignificantBits())
                    .putLong(owner.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a seal does not hold", broken);
        }
    }
}
