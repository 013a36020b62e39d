package org.opendoor.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak unpacked and built for our use, and its database with the realm already in it. Both take long (half a minute
 * together) and never differ from start to start, so each is made once per user and kept.
 */
final class KeycloakDistribution {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    private static final Duration LEARN_LIMIT = Duration.ofMinutes(2);
    private static final String START_CACHE = "start.aot";
    private static final String REALM_RESOURCE = "/deploy/keycloak/opendoor-realm.json";
    /** What we never use: left out, it starts faster. */
    private static final String WITHOUT =
            "impersonation,device-flow,ciba,par,kerberos,organization,workflows,identity-brokering-api,twitter-broker";

    /** Unpacked it has 190 MB, and its build makes some twice; the start cache beside the database has 170. */
    private static final long NEEDED_MEGABYTES = 300;

    private KeycloakDistribution() {}

    /** The built distribution; nothing in it is written to afterwards. */
    static Path home() {
        return UserCache.folder(
                "keycloak-" + Outside.setting("keycloak.version"), NEEDED_MEGABYTES, KeycloakDistribution::build);
    }

    /** The realm of deploy/keycloak. */
    static byte[] realm() {
        try (var in = KeycloakDistribution.class.getResourceAsStream(REALM_RESOURCE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new PartFailed("The realm cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * A database with the realm in it, to be copied, and beside it the JVM's start cache: another realm file or another
     * JDK makes another one.
     */
    static Path database() {
        var realm = realm();
        var name = "keycloak-%s-realm-%s-jdk-%s"
                .formatted(Outside.setting("keycloak.version"), fingerprint(realm), Runtime.version());
        return UserCache.folder(name, NEEDED_MEGABYTES, folder -> importRealm(realm, folder));
    }

    /** The JVM's flag for the classes it had loaded when the realm was imported: a third of the start is saved. */
    static String startCache() {
        var cache = database().resolve(START_CACHE);
        return Files.exists(cache) ? "-XX:AOTCache=" + cache : "";
    }

    private static void build(Path folder) throws IOException {
        unpack(Path.of(Outside.setting("keycloak.zip")), folder);
        var command = KeycloakCommand.of(
                folder,
                folder,
                "",
                List.of("build", "--db=dev-file", "--health-enabled=true", "--features-disabled=" + WITHOUT));
        try (var build = ChildProcess.start("Keycloak's build", command, Map.of(), folder.resolve("build.log"))) {
            if (build.awaitExit(BUILD_LIMIT) != 0) {
                throw build.failed("failed");
            }
        }
        UserCache.delete(folder.resolve("data"));
    }

    private static void importRealm(byte[] realm, Path folder) throws IOException {
        var instance = KeycloakInstance.in(folder.resolve("instance"));
        Files.createDirectories(instance.resolve("data/import"));
        Files.write(instance.resolve("data/import/opendoor-realm.json"), realm);
        var learning = "-XX:AOTCacheOutput=" + folder.resolve(START_CACHE);
        var start = new KeycloakStart(instance, Ports.free(), Ports.free(), learning, folder.resolve("import.log"));
        try (var process = start.begin("--import-realm")) {
            start.awaitReady(process);
            process.stop("TERM", LEARN_LIMIT);
        }
        Files.move(instance.resolve("data/h2"), folder.resolve("h2"));
        UserCache.delete(instance);
    }

    /** The archive's only top folder is dropped. */
    private static void unpack(Path zip, Path folder) throws IOException {
        try (InputStream packed = Files.newInputStream(zip);
                var in = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
            ZipEntry entry;
            while ((entry = in.getNextEntry()) != null) {
                var name = Path.of(entry.getName());
                if (name.getNameCount() == 1) {
                    continue;
                }
                var target =
                        folder.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256", e);
        }
    }
}
