package org.opendoor.local.command;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;
import org.opendoor.local.ops.MeterReading;
import org.opendoor.local.ops.OpsScreen;
import org.opendoor.local.ops.Promise;
import org.opendoor.local.ops.ServiceState;
import picocli.CommandLine.Command;

/** Everything that could be stuck, on one screen. */
@Command(
        name = "ops",
        description = "Show on one screen what waits, lags or is stuck, in all services, and what is wrong in words."
                + " Exit code 0 if nothing needs anybody, 1 if something does.")
final class Ops implements Callable<Integer> {
    private static final long UNTIL_COUNTED_ANEW = Duration.ofSeconds(6).toNanos();

    @Override
    public Integer call() {
        var platform = Here.running();
        // Asked for once, before the services are: without a token there is nothing to show.
        platform.tokens().of("ops");
        var screen = new OpsScreen(states(platform), promise(platform));
        screen.lines().forEach(System.out::println);
        System.out.println();
        System.out.println("Platform time: " + platform.clock().now());
        return screen.needsSomebody() ? 1 : 0;
    }

    /** All at once: one that hangs holds up nobody else. */
    private static Map<Service, ServiceState> states(PlatformAccess platform) {
        var states = new EnumMap<Service, ServiceState>(Service.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new EnumMap<Service, CompletableFuture<ServiceState>>(Service.class);
            for (var service : Service.values()) {
                asked.put(
                        service,
                        CompletableFuture.supplyAsync(
                                () -> platform.ops(service).state(), threads));
            }
            asked.forEach((service, state) -> states.put(service, state.join()));
        }
        return states;
    }

    /** A contact that fell due a moment ago may be counted before somebody is told: only the second count is held to be true. */
    private static Promise promise(PlatformAccess platform) {
        var promise = look(platform);
        if (promise.untold().orElse(0L) > 0) {
            LockSupport.parkNanos(UNTIL_COUNTED_ANEW);
            return look(platform);
        }
        return promise;
    }

    private static Promise look(PlatformAccess platform) {
        return Promise.of(
                MeterReading.at(platform.ports().managementUrl(Service.REFERRAL)),
                MeterReading.at(platform.ports().managementUrl(Service.FOLLOWUP)));
    }
}
