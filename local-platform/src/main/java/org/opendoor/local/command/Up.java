package org.opendoor.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.Folders;
import org.opendoor.local.PlatformState;
import org.opendoor.local.PlatformState.Phase;
import org.opendoor.local.PrometheusProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts the platform in the background and shows it come up. Where another command is starting it already, this one
 * waits with it; where one is stopping it, or deleting its data, this one waits for that and then starts it.
 */
@Command(name = "up", description = "Start everything; returns when it is ready.")
final class Up implements Callable<Integer> {
    private static final Duration OTHERS_LIMIT = Duration.ofMinutes(4);

    @Option(names = "--observe", description = "With Prometheus, which must be installed, on meters and alert rules.")
    boolean observed;

    @Override
    public Integer call() throws IOException {
        if (observed) {
            PrometheusProgram.required();
        }
        var began = System.nanoTime();
        var folders = Here.folders();
        var known = there(folders);
        if (known.filter(PlatformState::isRunning).isPresent()) {
            return alreadyThere(known.get());
        }
        lastTime(folders);
        var ended = started(folders);
        if (ended.phase() != Phase.RUNNING) {
            System.err.println(ended.message().isEmpty() ? "It was stopped while starting." : ended.message());
            System.err.println("Nothing is left running.");
            return 1;
        }
        System.out.printf("Ready after %.1f s.%n%n", (System.nanoTime() - began) / 1e9);
        Welcome.print(ended, System.out);
        return asWished(ended);
    }

    /** Whoever starts it again after it ended by itself wants to know why, and may not have asked. */
    private static void lastTime(Folders folders) {
        PlatformState.read(folders.state())
                .filter(state -> state.phase() == Phase.FAILED)
                .flatMap(state -> state.message().lines().findFirst())
                .ifPresent(reason -> System.out.println("The last time: " + reason));
    }

    /** Tries until the platform was started, or could not be, by this command or by another one. */
    private PlatformState started(Folders folders) throws IOException {
        var deadline = System.nanoTime() + OTHERS_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            var there = there(folders);
            var ended = there.isPresent()
                    ? waitWith(folders, there.get())
                    : new Launch(folders, observed, System.out).run();
            if (ended.isPresent()) {
                return ended.get();
            }
        }
        throw new PartFailed("Another command is at work in " + folders.home() + "; nothing was started");
    }

    /** How the start that is under way ends; nothing if it is an end that is under way, after which there is none. */
    private static Optional<PlatformState> waitWith(Folders folders, PlatformState there) throws IOException {
        var supervisor = there.supervisor();
        if (supervisor.isEmpty()) {
            return Optional.empty();
        }
        return switch (there.phase()) {
            case RUNNING -> Optional.of(there);
            case STARTING -> {
                System.out.println("Another command (process " + there.pid() + ") is starting it; waiting with it.");
                yield new StartNews(folders, supervisor.get(), System.out).follow();
            }
            case STOPPING, STOPPED, FAILED -> {
                System.out.println("It is being stopped (process " + there.pid() + "); waiting for that.");
                supervisor
                        .get()
                        .onExit()
                        .orTimeout(OTHERS_LIMIT.toSeconds(), TimeUnit.SECONDS)
                        .join();
                yield Optional.empty();
            }
        };
    }

    private static Optional<PlatformState> there(Folders folders) {
        return PlatformState.read(folders.state())
                .filter(state -> state.supervisor().isPresent());
    }

    private int alreadyThere(PlatformState state) {
        System.out.println("The platform is already there: " + state.phase() + " since " + state.since() + " (process "
                + state.pid() + ").");
        return asWished(state);
    }

    private int asWished(PlatformState state) {
        if (observed && !state.observed()) {
            System.err.println("It runs without Prometheus: ./opendoor down, then ./opendoor up --observe");
            return 1;
        }
        if (!state.message().isEmpty()) {
            System.err.println(state.message());
        }
        return 0;
    }
}
