package org.opendoor.local.command;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.opendoor.local.clock.Distance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the platform's time, or moves it forward. */
@Command(
        name = "clock",
        description = "Show the platform's time; with +5d (+2w, +3h, +30m, PT36H) move it forward and return when"
                + " everything that fell due has happened.")
final class Clock implements Callable<Integer> {
    private static final DateTimeFormatter IN_LONDON =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    @Parameters(arity = "0..1", paramLabel = "DISTANCE", description = "How far; forward only.")
    String distance;

    @Option(names = "--when", description = "Move nothing; print only what time it will be then, in UTC.")
    boolean onlyWhen;

    @Override
    public Integer call() {
        var clock = Here.running().clock();
        if (onlyWhen) {
            var distanceToThen = distance == null ? Duration.ZERO : Distance.parse(distance);
            System.out.println(clock.now().plus(distanceToThen).truncatedTo(ChronoUnit.SECONDS));
            return 0;
        }
        if (distance != null) {
            clock.forward(Distance.parse(distance), due -> System.out.println("  due " + shown(due)));
        }
        System.out.println(shown(clock.now()));
        return 0;
    }

    private static String shown(Instant instant) {
        return IN_LONDON.format(instant) + " (" + instant + ")";
    }
}
