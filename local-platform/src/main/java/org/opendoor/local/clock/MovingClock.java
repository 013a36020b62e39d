package org.opendoor.local.clock;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;

/**
 * The clock of all services together. It only goes forward, and stops wherever something is due. What is due within some
 * minutes is one stop, at the last of it: in life, too, one service may be minutes behind another, and a year of days with
 * chores of their own is a matter of minutes here only if each day is few stops.
 */
public final class MovingClock {
    private static final Duration ONE_STOP = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final Duration HTTP_LIMIT = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(HTTP_LIMIT)
            .build();

    private final PlatformAccess platform;
    private final ClockOffset kept;

    public MovingClock(PlatformAccess platform, ClockOffset kept) {
        this.platform = platform;
        this.kept = kept;
    }

    /** The platform's time. */
    public Instant now() {
        return Instant.now().plus(kept.read());
    }

    /**
     * Moves the clock, and returns when everything that fell due on the way has happened.
     *
     * @param by how far; not negative
     * @param stops hears of every instant stopped at
     */
    public void forward(Duration by, Consumer<Instant> stops) {
        forward(by, UnaryOperator.identity(), stops);
    }

    /**
     * The same in long steps, for months to pass in minutes: at most one stop a day, late in the evening. What is due then
     * happens some hours late, and on the right day.
     */
    public void forwardDayByDay(Duration by) {
        forward(by, MovingClock::evening, _ -> {});
    }

    private static Instant evening(Instant due) {
        var evening = due.atZone(LONDON).with(EVENING).toInstant();
        return due.isAfter(evening) ? due : evening;
    }

    private void forward(Duration by, UnaryOperator<Instant> stopAt, Consumer<Instant> stops) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock only goes forward");
        }
        var settling = platform.settling();
        try (var lag = platform.lag()) {
            settling.await(lag, STOP_LIMIT);
            var goal = kept.read().plus(by);
            for (var due = nextDue(goal); due.isPresent(); due = nextDue(goal)) {
                set(offsetTo(stopAt.apply(due.get()), goal));
                stops.accept(due.get());
                settling.await(lag, STOP_LIMIT);
            }
            set(goal);
            settling.await(lag, STOP_LIMIT);
        }
    }

    /** The next stop after now, within the goal: the last of what is due within {@link #ONE_STOP} of the first. */
    private Optional<Instant> nextDue(Duration goal) {
        var now = now();
        var end = Instant.now().plus(goal);
        var ahead = Stream.of(Service.values())
                .flatMap(service -> platform.ops(service).timers().stream())
                .map(timer -> timer.due())
                .filter(due -> due.isAfter(now) && !due.isAfter(end))
                .sorted()
                .toList();
        return ahead.stream()
                .takeWhile(due -> due.isBefore(ahead.getFirst().plus(ONE_STOP)))
                .reduce((_, last) -> last);
    }

    /** A moment after the due instant: services compare with their own reading of the machine's clock. */
    private static Duration offsetTo(Instant due, Duration goal) {
        var offset = Duration.between(Instant.now(), due).plusSeconds(1);
        return offset.compareTo(goal) < 0 ? offset : goal;
    }

    private void set(Duration offset) {
        if (offset.compareTo(kept.read()) < 0) {
            return;
        }
        kept.write(offset);
        tell(offset);
    }

    /** Says the time as it is kept to whoever has not heard of it. */
    public void tellAgain() {
        tell(kept.read());
    }

    private void tell(Duration offset) {
        for (var service : Service.values()) {
            push(service, offset);
        }
    }

    private void push(Service service, Duration offset) {
        var address = URI.create(platform.ports().managementUrl(service) + "/clock");
        var request = HttpRequest.newBuilder(address)
                .timeout(HTTP_LIMIT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"offset\":\"" + offset + "\"}"))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new PartFailed(
                        service.title() + " does not move its clock: " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new PartFailed(service.title() + " does not answer at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while moving the clock", e);
        }
    }
}
