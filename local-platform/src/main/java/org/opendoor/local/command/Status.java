package org.opendoor.local.command;

import java.util.concurrent.Callable;
import org.opendoor.embedded.Ports;
import org.opendoor.local.PlatformPorts;
import org.opendoor.local.PlatformState;
import org.opendoor.local.PlatformState.Phase;
import org.opendoor.local.Service;
import picocli.CommandLine.Command;

/** Says whether the platform runs, and why not. */
@Command(name = "status", description = "Say what runs. Exit code 0 if the platform does, 1 if not.")
final class Status implements Callable<Integer> {
    @Override
    public Integer call() {
        var state = PlatformState.read(Here.folders().state());
        if (state.isEmpty()) {
            System.out.println("The platform was never started here.");
            return 1;
        }
        return tell(state.get());
    }

    private static int tell(PlatformState state) {
        if (state.supervisor().isEmpty() && lives(state.phase())) {
            System.out.println("The platform is gone: its supervisor (process " + state.pid()
                    + ") was killed, and everything ended with it.");
            return 1;
        }
        System.out.println(state.phase() + " since " + state.since());
        if (!state.message().isEmpty()) {
            System.out.println(state.message());
        }
        if (state.phase() != Phase.RUNNING) {
            return 1;
        }
        parts(state.ports());
        return 0;
    }

    private static boolean lives(Phase phase) {
        return switch (phase) {
            case STARTING, RUNNING, STOPPING -> true;
            case STOPPED, FAILED -> false;
        };
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
