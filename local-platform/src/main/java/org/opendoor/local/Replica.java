package org.opendoor.local;

import java.util.Map;

/**
 * Another process of a service, on ports of its own: the same database, the same groups of consumers. It is not among the
 * platform's parts: whoever started it ends it.
 */
public final class Replica implements AutoCloseable {

    private final ServicePart process;
    private final PlatformAccess access;

    Replica(Service service, Folders folders, PlatformPorts ports, Secrets secrets, Map<String, String> further) {
        var environment = new ServiceEnvironment(folders, ports, secrets, further);
        this.process = new ServicePart(service.title() + "-again", service, folders, ports, environment);
        this.access = new PlatformAccess(folders, ports, secrets);
    }

    void start() {
        process.start();
    }

    /** The platform as it is when this process answers for its service. */
    public PlatformAccess access() {
        return access;
    }

    /** Gives it the time that the platform has come to meanwhile. */
    public void hearTheTime() {
        access.clock().tellAgain();
    }

    @Override
    public void close() {
        process.stop();
    }
}
