package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_and_found_again() {
        var made = Secrets.in(file()).password("referral");

        assertThat(Secrets.in(file()).password("referral")).isEqualTo(made);
    }

    @Test
    void two_secrets_differ_and_so_do_two_platforms() {
        var secrets = Secrets.in(file());
        var others = Secrets.in(folder.resolve("other/secrets.properties"));

        assertThat(secrets.password("referral"))
                .isNotEqualTo(secrets.password("session"))
                .isNotEqualTo(others.password("referral"));
    }

    @Test
    void a_key_has_32_bytes() {
        assertThat(Base64.getDecoder().decode(Secrets.in(file()).key("master"))).hasSize(32);
    }

    @Test
    void nobody_else_may_read_them() throws IOException {
        Secrets.in(file()).key("master");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("data/secrets.properties");
    }
}
