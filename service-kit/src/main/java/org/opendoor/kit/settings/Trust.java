package org.opendoor.kit.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;

/**
 * Lets this JVM trust the operator's own certificate authorities besides the public ones. One place instead of one per
 * connection: PostgreSQL's two drivers, Kafka's client and whatever calls the identity provider all go by the JVM.
 */
final class Trust {
    static final String STORE = "javax.net.ssl.trustStore";
    static final String PASSWORD = "javax.net.ssl.trustStorePassword";
    /** Of the JDK's own list; it protects nothing, certificates are public. */
    private static final String USUAL = "changeit";

    private Trust() {}

    /**
     * Adds them; before the first connection.
     *
     * @param authorities certificates in PEM, one after the other
     */
    static void also(Path authorities) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(
                Path.of(System.getProperty("java.home"), "lib", "security", "cacerts")
                        .toFile(),
                USUAL.toCharArray());
        int number = 0;
        for (var authority : certificates(authorities)) {
            store.setCertificateEntry("opendoor-" + number++, authority);
        }
        var file = Files.createTempFile("trusted", ".p12");
        file.toFile().deleteOnExit();
        try (var out = Files.newOutputStream(file)) {
            store.store(out, USUAL.toCharArray());
        }
        System.setProperty(STORE, file.toString());
        System.setProperty(PASSWORD, USUAL);
    }

    private static Collection<? extends Certificate> certificates(Path file)
            throws IOException, GeneralSecurityException {
        try (var in = Files.newInputStream(file)) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new CertificateException("no certificate");
            }
            return found;
        }
    }
}
