package org.opendoor.local.command;

import java.util.concurrent.Callable;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.ConsumerLag;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;
import picocli.CommandLine.Command;

/** Everything that could be stuck, on one screen. */
@Command(name = "ops", description = "Show on one screen what waits, lags or is stuck, in all services.")
final class Ops implements Callable<Integer> {
    @Override
    public Integer call() {
        var platform = Here.running();
        System.out.printf(
                "%-18s %8s %10s %6s %7s %6s %6s %6s %6s%n",
                "", "outbox", "oldest", "relay", "parked", "dead", "due", "late", "lag");
        try (var lag = platform.lag()) {
            var look = lag.look();
            for (var service : Service.values()) {
                line(platform, service, look);
            }
            look.byGroup().forEach((group, behind) -> {
                if (behind > 0) {
                    System.out.printf("  %s: %d records to read%n", group, behind);
                }
            });
        }
        System.out.println("platform time: " + platform.clock().now());
        return 0;
    }

    private static void line(PlatformAccess platform, Service service, ConsumerLag.Look look) {
        try {
            var now = platform.ops(service).summary();
            System.out.printf(
                    "%-18s %8d %10s %6s %7d %6d %6d %6d %6d%n",
                    service.title(),
                    now.outboxEvents(),
                    now.outboxOldest(),
                    now.relayActive() ? "yes" : "no",
                    now.parkedEvents(),
                    now.deadLetters(),
                    now.timersDue(),
                    now.timersLate(),
                    look.of(service));
        } catch (PartFailed e) {
            System.out.printf("%-18s does not answer: %s%n", service.title(), e.getMessage());
        }
    }
}
