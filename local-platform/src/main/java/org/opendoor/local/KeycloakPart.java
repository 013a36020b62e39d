package org.opendoor.local;

import org.opendoor.embedded.ChildProcess;
import org.opendoor.embedded.KeycloakServer;

/** Keycloak with the realm and its demo users. */
final class KeycloakPart implements Part {
    private final KeycloakServer server;

    KeycloakPart(Folders folders, PlatformPorts ports) {
        this.server = KeycloakServer.on(folders.data().resolve("keycloak"), ports.keycloak(), folders.log(name()));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void prepare() {
        KeycloakServer.prepare();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void kill() {
        server.kill();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public ChildProcess process() {
        return server.process();
    }
}
