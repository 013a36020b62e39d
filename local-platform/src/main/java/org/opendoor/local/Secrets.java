package org.opendoor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.opendoor.embedded.PartFailed;

/**
 * Passwords and keys of one local platform: made at random when first asked for, kept beside the data they protect, and
 * gone with it.
 */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Those in the file; it is made if there is none. */
    public static Secrets in(Path file) {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                secrets.values.load(in);
            } catch (IOException e) {
                throw new PartFailed("The platform's secrets cannot be read: " + file, e);
            }
        }
        return secrets;
    }

    /** A password of 24 random bytes, in letters that need no quoting anywhere. */
    public String password(String of) {
        return value(of + ".password", 24, Base64.getUrlEncoder().withoutPadding());
    }

    /** A key of 32 random bytes, in base64. */
    public String key(String of) {
        return value(of + ".key", 32, Base64.getEncoder());
    }

    private synchronized String value(String name, int bytes, Base64.Encoder encoder) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        var made = encoder.encodeToString(random);
        values.setProperty(name, made);
        save();
        return made;
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newBufferedWriter(fresh)) {
                values.store(out, "Of this machine's platform only; made at random");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PartFailed("The platform's secrets cannot be kept: " + file, e);
        }
    }
}
