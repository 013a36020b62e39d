package org.opendoor.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opendoor.local.simulate.Fresh;
import org.opendoor.local.simulate.Rates;
import org.opendoor.local.simulate.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills the running platform with people who live through the programme, so that there is something to look at. */
@Command(
        name = "simulate",
        description =
                "Let invented people live through the programme on the running platform: public REST calls, and the"
                        + " clock moved week by week.")
final class Simulate implements Callable<Integer> {
    private static final int MOST_PEOPLE = 20_000;
    private static final int MOST_WEEKS = 156;
    private static final long GRACE_SECONDS = 60;

    @Option(names = "--people", required = true, paramLabel = "N", description = "How many; 1 to 20,000.")
    int people;

    @Option(names = "--weeks", required = true, paramLabel = "W", description = "For how long; 1 to 156.")
    int weeks;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed is the same cohort; 1 if not said.")
    long seed;

    @Option(names = "--rates", paramLabel = "FILE", description = "Lines in the place of those of rates.properties.")
    Path rates;

    @Option(names = "--again", description = "Also on a platform that has people already.")
    boolean again;

    @Override
    public Integer call() throws IOException {
        within(people, MOST_PEOPLE, "--people");
        within(weeks, MOST_WEEKS, "--weeks");
        var drawnFrom = rates == null ? Rates.ofTheSources() : Rates.with(rates);
        var platform = Here.running();
        if (!again) {
            Fresh.check(platform);
        }
        var simulation = new Simulation(platform, System.out);
        stoppable(simulation, () -> simulation.run(new Simulation.Cohort(people, weeks, seed, drawnFrom)));
        return 0;
    }

    /** Ctrl-C waits for what is begun: nobody stays with half of what was meant for them. */
    private static void stoppable(Simulation simulation, Runnable work) {
        var over = new CountDownLatch(1);
        var hook = new Thread(() -> {
            simulation.stop();
            try {
                if (!over.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                    System.err.println("It does not come to a stop; ended in the middle of a week.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            over.countDown();
        }
    }

    private static void within(int number, int most, String option) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("%s must be 1 to %d: %d".formatted(option, most, number));
        }
    }
}
