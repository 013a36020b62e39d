package org.opendoor.kit.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair of the test JVM. Kept in system properties because Quarkus loads this class more than once, and all of
 * them must agree.
 */
final class TestKeys {
    private static final String PRIVATE = "org.opendoor.kit.testing.private-key";
    private static final String PUBLIC = "org.opendoor.kit.testing.public-key";
    private static final int BITS = 2048;

    private TestKeys() {}

    /** In Base64, as {@code quarkus.oidc.public-key} takes it. */
    static String publicKey() {
        return property(PUBLIC);
    }

    static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(property(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has RSA", impossible);
        }
    }

    static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has RSA", impossible);
        }
    }

    private static String property(String name) {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE) == null) {
                KeyPair pair = newPair();
                System.setProperty(PRIVATE, encoded(pair.getPrivate().getEncoded()));
                System.setProperty(PUBLIC, encoded(pair.getPublic().getEncoded()));
            }
            return System.getProperty(name);
        }
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
