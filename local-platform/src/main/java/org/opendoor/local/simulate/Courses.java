package org.opendoor.local.simulate;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.opendoor.local.simulate.Life.Came;
import org.opendoor.local.simulate.Life.Changes;
import org.opendoor.local.simulate.Life.Closing;
import org.opendoor.local.simulate.Life.Course;
import org.opendoor.local.simulate.Life.Finding;
import org.opendoor.local.simulate.Life.Sessions;
import org.opendoor.local.simulate.Life.Unmet;

/** Draws what becomes of a referral. */
final class Courses {
    private static final List<String> READINESS = List.of("UNABLE", "NOT_YET_READY", "WORK_READY", "WORKING");
    private static final List<String> WITH_A_REASON = List.of("2", "3", "7");

    private final Rates rates;
    private final Totals totals;

    Courses(Rates rates) {
        this.rates = rates;
        this.totals = new Totals(rates);
    }

    Course draw(RandomGenerator random) {
        var wait = days(rates.pick(random, "wait"), random);
        var never = sometimes("never-starts", "reason-not-to", random);
        var condition = rates.pick(random, "condition");
        var readiness = rates.pick(random, "readiness");
        var before = totals.before(random);
        var finding = new Finding(condition, readiness, !rates.happens(random, "not-accepted"), before);
        var readier = rates.happens(random, "readier-at-the-end");
        var feedback = rates.happens(random, "gives-feedback");
        var closing = new Closing(
                totals.after(before, random),
                readier ? READINESS.get(Math.min(READINESS.indexOf(readiness) + 1, 3)) : readiness,
                feedback ? Integer.parseInt(rates.pick(random, "satisfied")) : 0,
                rates.pick(random, "expectations"));
        return new Course(wait, never, finding, sessions(condition, random), closing);
    }

    private Sessions sessions(String condition, RandomGenerator random) {
        var module = Module.valueOf(rates.pick(random, "module-" + condition));
        var unmet = new Unmet(rates.pick(random, "unmet-by"), rates.pick(random, "unmet-because"));
        var wish = rates.happens(random, "wish-unmet") ? Optional.of(unmet) : Optional.<Unmet>empty();
        var changes = new Changes(
                sometimesFrom("other-practitioner", module, random), sometimesFrom("other-venue", module, random));
        var reason = rates.pick(random, "reason-to-stop");
        if (rates.happens(random, "completes-" + condition)) {
            return new Sessions(module, wish, changes, allOrNearly(module.sessions(), random), Optional.empty());
        }
        var came = came(random.nextInt(1, module.sessions()), random);
        return new Sessions(module, wish, changes, came, Optional.of(reason));
    }

    /** What the house calls completed: at least three quarters attended, and at most two missed. */
    private List<Came> allOrNearly(int sessions, RandomGenerator random) {
        var missed = rates.happens(random, "misses-one") ? random.nextInt(sessions) : -1;
        return IntStream.range(0, sessions)
                .mapToObj(each -> each == missed ? missed(random) : attended(random))
                .toList();
    }

    /** Whoever leaves was there once at least. */
    private List<Came> came(int sessions, RandomGenerator random) {
        return IntStream.range(0, sessions)
                .mapToObj(each -> each > 0 && random.nextInt(3) == 0 ? missed(random) : attended(random))
                .toList();
    }

    private Came attended(RandomGenerator random) {
        return new Came(rates.happens(random, "came-late") ? "6" : "5", Optional.empty());
    }

    private Came missed(RandomGenerator random) {
        var reason = rates.pick(random, "missed-because");
        var code = rates.happens(random, "cancelled-by-provider") ? "4" : rates.pick(random, "missed");
        return new Came(code, Optional.of(reason).filter(_ -> WITH_A_REASON.contains(code)));
    }

    private Optional<String> sometimes(String what, String which, RandomGenerator random) {
        var drawn = rates.pick(random, which);
        return rates.happens(random, what) ? Optional.of(drawn) : Optional.empty();
    }

    private int sometimesFrom(String what, Module module, RandomGenerator random) {
        var from = random.nextInt(1, module.sessions());
        return rates.happens(random, what) ? from : Integer.MAX_VALUE;
    }

    /** A day of a band such as 8-14. */
    private static int days(String band, RandomGenerator random) {
        var ends = band.split("-", 2);
        return random.nextInt(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1);
    }
}
