package org.opendoor.local.command;

import java.util.concurrent.Callable;
import org.opendoor.embedded.DiskSpace;
import org.opendoor.embedded.Ports;
import org.opendoor.local.Folders;
import org.opendoor.local.PlatformPorts;
import org.opendoor.local.PlatformState;
import org.opendoor.local.Service;
import picocli.CommandLine.Command;

/** Says whether the platform runs, and why not. */
@Command(
        name = "status",
        description = "Say what runs, or why nothing does. Exit code 0 if the platform runs, 1 if not.")
final class Status implements Callable<Integer> {
    /** PostgreSQL and Kafka ask for 16 MB at a time; below this somebody had better look. */
    private static final long LITTLE_MEGABYTES = 100;

    @Override
    public Integer call() {
        var folders = Here.folders();
        var state = PlatformState.read(folders.state());
        var running = state.filter(PlatformState::isRunning);
        if (running.isEmpty()) {
            System.out.println(WhyNot.of(state));
            return 1;
        }
        tell(running.get());
        room(folders);
        return 0;
    }

    private static void tell(PlatformState state) {
        System.out.println("The platform is " + state.phase() + " since " + state.since() + ".");
        if (!state.message().isEmpty()) {
            System.out.println(state.message());
        }
        parts(state.ports());
        if (state.observed()) {
            part("prometheus", state.ports().prometheus());
        }
    }

    private static void room(Folders folders) {
        var free = DiskSpace.freeMegabytes(folders.home());
        if (free < LITTLE_MEGABYTES) {
            System.out.println("The disk is nearly full: " + free + " MB are free in " + folders.home());
        }
    }

    private static void parts(PlatformPorts ports) {
        part("postgres", ports.postgres());
        part("kafka", ports.kafka());
        part("keycloak", ports.keycloak());
        for (var service : Service.values()) {
            part(service.title(), ports.http().get(service));
        }
    }

    private static void part(String name, int port) {
        System.out.printf(
                "  %-18s 127.0.0.1:%-6d %s%n", name, port, Ports.answers(port) ? "answers" : "does not answer");
    }
}
