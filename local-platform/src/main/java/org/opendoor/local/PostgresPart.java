package org.opendoor.local;

import org.opendoor.embedded.ChildProcess;
import org.opendoor.embedded.PostgresServer;

/** PostgreSQL with a database for each service. */
final class PostgresPart implements Part {
    private final PostgresServer server;
    private final Secrets secrets;

    PostgresPart(Folders folders, PlatformPorts ports, Secrets secrets) {
        this.secrets = secrets;
        this.server = PostgresServer.on(
                folders.data().resolve("postgres"),
                ports.postgres(),
                secrets.password("postgres"),
                folders.log(name()));
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + server.port();
    }

    @Override
    public void start() {
        server.start();
        for (var service : Service.values()) {
            server.createDatabase(service.database(), secrets.password(service.database()));
        }
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
