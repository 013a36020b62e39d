package org.opendoor.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A real Keycloak on loopback with the realm of deploy/keycloak. Each start begins with the realm as the file has it:
 * what was changed at run time is forgotten. Its signing keys stay the same as long as the file does.
 */
public final class KeycloakServer implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final Path log;
    private volatile ChildProcess process;

    private KeycloakServer(Path folder, int port, Path log) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.log = log;
    }

    /**
     * A server in its folder, not yet started.
     *
     * @param folder its own alone: deleted when it has ended
     * @param port 0 for a free one; the management port is always a free one
     */
    public static KeycloakServer on(Path folder, int port, Path log) {
        return new KeycloakServer(folder, Ports.wishedOrFree(port), log);
    }

    /** Unpacks and builds it, and imports the realm: half a minute at a user's first start, nothing later. */
    public static void prepare() {
        KeycloakDistribution.database();
    }

    /** Starts it, prepared or not; does nothing while it runs. */
    public synchronized KeycloakServer start() {
        if (isRunning()) {
            return this;
        }
        Ports.requireFree(port, "Keycloak");
        try {
            var instance = KeycloakInstance.withRealm(folder);
            var start = new KeycloakStart(instance, port, Ports.free(), KeycloakDistribution.startCache(), log);
            process = start.begin();
            start.awaitReady(process);
            return this;
        } catch (IOException e) {
            throw new PartFailed("Keycloak's folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    public int port() {
        return port;
    }

    /** The realm, as services are told: http://127.0.0.1:port/realms/opendoor. */
    public String realmUrl() {
        return "http://127.0.0.1:" + port + "/realms/opendoor";
    }

    /** Gets tokens of this server. */
    public TokenEndpoint tokens() {
        return new TokenEndpoint(realmUrl());
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The running server's process, to watch over it. */
    public ChildProcess process() {
        return process;
    }

    /** kill -9; also in the middle of a start, which then fails. */
    public void kill() {
        var running = process;
        if (running != null) {
            running.kill();
            UserCache.delete(folder);
        }
    }

    /** Ends it in order. */
    public synchronized void stop() {
        if (process != null) {
            process.stop("TERM");
            UserCache.delete(folder);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
