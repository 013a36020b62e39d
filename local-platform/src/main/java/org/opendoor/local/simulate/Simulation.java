package org.opendoor.local.simulate;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.clock.MovingClock;
import org.opendoor.local.demo.Api;

/**
 * Lets a cohort live through the programme: on two days a week everything is done that has come due since, by several at
 * once, and between them the platform's clock moves. It stops between two such days if it is asked to, with nothing half
 * done.
 */
public final class Simulation {
    private static final List<Integer> WORKING_DAYS = List.of(0, 3);
    private static final int HOUR = 9;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private final MovingClock clock;
    private final Desk desk;
    private final Registers registers;
    private final PrintStream out;
    private final AtomicBoolean stopping = new AtomicBoolean();

    public Simulation(PlatformAccess platform, PrintStream out) {
        this.clock = platform.clock();
        this.desk = new Desk(new Api(platform, PATIENCE));
        this.registers = new Registers(desk);
        this.out = out;
    }

    /** How many, for how long, drawn from what. */
    public record Cohort(int people, int weeks, long seed, Rates rates) {}

    /** Ends before the next working day. */
    public void stop() {
        stopping.set(true);
    }

    /** @throws PartFailed if a call was refused, with what it was; everybody else's life went on */
    public void run(Cohort cohort) {
        var begin = nextMonday();
        invite(new Lives(cohort.rates()).draw(cohort.seed(), cohort.people(), cohort.weeks()));
        var took = new Pace(cohort.weeks());
        try (var crew = new Crew(desk.sent())) {
            for (int week = 0; week < cohort.weeks() && !stopping.get(); week++) {
                for (int day : WORKING_DAYS) {
                    work(begin, 7 * week + day, crew);
                }
                out.printf(
                        "week %d of %d, from %s: %s%n",
                        week + 1,
                        cohort.weeks(),
                        DAY.format(begin.plusWeeks(week)),
                        took.after(week + 1, desk.sent().calls()));
            }
        }
        clock.forwardDayByDay(Duration.ZERO);
        tell();
    }

    private void invite(List<Life> lives) {
        var afterwards = new Afterwards(desk);
        var leaving = new Leaving(desk, afterwards);
        var appointments = new FirstAppointment(desk, new Attending(desk, registers, leaving), leaving);
        var arriving = new Arriving(desk, appointments, afterwards);
        afterwards.whoIsBack(appointments::begin);
        lives.forEach(life -> desk.later(life.arrivesOn(), new Person(life), arriving::arrive));
    }

    private void work(LocalDate begin, int day, Crew crew) {
        var goal = new Today(begin, day, clock.now()).at(day, HOUR);
        var distance = Duration.between(clock.now(), goal);
        clock.forwardDayByDay(distance.isNegative() ? Duration.ZERO : distance);
        for (var due = desk.agenda().take(day);
                !due.isEmpty();
                due = desk.agenda().take(day)) {
            crew.work(due, new Today(begin, day, clock.now()));
            registers.send();
        }
    }

    private void tell() {
        var sent = desk.sent();
        out.printf("%nSent in %d calls:%n", sent.calls());
        sent.lines().forEach(out::println);
        if (sent.refused() > 0) {
            throw new PartFailed("%d calls were refused; the first were:%n  %s"
                    .formatted(sent.refused(), String.join("\n  ", sent.refusals())));
        }
    }

    private LocalDate nextMonday() {
        return LocalDate.ofInstant(clock.now(), Today.LONDON).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
