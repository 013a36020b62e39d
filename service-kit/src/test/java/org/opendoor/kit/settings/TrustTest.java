package org.opendoor.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.util.Base64;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
    private static final char[] USUAL = "changeit".toCharArray();

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(Trust.STORE);
        System.clearProperty(Trust.PASSWORD);
    }

    @Test
    void the_operators_authorities_are_trusted_besides_the_public_ones() throws Exception {
        var known = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        var publicOnes = Collections.list(store(known.toFile()).aliases());
        var authority = store(known.toFile()).getCertificate(publicOnes.getFirst());

        Trust.also(Files.writeString(folder.resolve("ca.pem"), pem(authority) + pem(authority)));

        var trusted = store(new File(System.getProperty(Trust.STORE)));
        assertThat(Collections.list(trusted.aliases())).containsAll(publicOnes).contains("opendoor-0", "opendoor-1");
        assertThat(trusted.getCertificate("opendoor-1")).isEqualTo(authority);
    }

    @Test
    void a_file_without_a_certificate_is_refused() throws Exception {
        var noCertificate = Files.writeString(folder.resolve("ca.pem"), "");

        assertThatThrownBy(() -> Trust.also(noCertificate)).isInstanceOf(CertificateException.class);
        assertThat(System.getProperty(Trust.STORE)).isNull();
    }

    private static KeyStore store(File file) throws Exception {
        return KeyStore.getInstance(file, USUAL);
    }

    private static String pem(Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
