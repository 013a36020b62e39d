package org.opendoor.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.analytics.disclosure.Weeks.district;
import static org.opendoor.analytics.disclosure.Weeks.provider;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.analytics.disclosure.Cell.Value;

/**
 * A reader with a machine: tries every possible week against all published tables at once and writes down what each
 * hidden number could be. Knows which provider works where, and even which numbers were hidden for being small. Shares
 * no code with the protection.
 */
class PatientReaderTest {
    private static final int MOST = 40;
    private static final Set<Integer> ALL_SMALL = Set.of(0, 1, 2, 3, 4);

    private final Map<Slot, Set<Integer>> believable = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_small_number_could_be_any_small_number(long seed) {
        var random = new Random(seed);
        var week = Weeks.week()
                .district("NORTH", "P1", "P2")
                .district("SOUTH", "P2", "P3")
                .routes("ADVISER", "CUSTOMER")
                .kinds("MANDATORY", "VOLUNTARY");
        for (String pair : new String[] {"NORTH P1", "NORTH P2", "SOUTH P2", "SOUTH P3"}) {
            var names = pair.split(" ", -1);
            for (int person = random.nextInt(random.nextBoolean() ? 4 : 12); person > 0; person--) {
                week.people(
                        1,
                        names[0],
                        names[1],
                        random.nextInt(4) == 0 ? "CUSTOMER" : "ADVISER",
                        random.nextInt(3) == 0 ? "MANDATORY" : "VOLUNTARY");
            }
        }

        var told = week.told();
        readEverything(told, week.tally());

        for (Slot slot : told.cells().keySet()) {
            if (slot.by().dimensions().size() == 2) {
                continue;
            }
            if (truth(week.tally(), slot) < 5) {
                assertThat(believable.get(slot)).as("%s of %s", slot, told).containsAll(ALL_SMALL);
            } else {
                assertThat(believable.get(slot)).contains(truth(week.tally(), slot));
            }
        }
    }

    private void readEverything(Figures told, Tally tally) {
        var totals = totals(told, tally);
        var north = fits(told, tally, district("NORTH"));
        var south = fits(told, tally, district("SOUTH"));
        var first = fits(told, tally, provider("P1"));
        var second = fits(told, tally, provider("P2"));
        var third = fits(told, tally, provider("P3"));
        for (int p1 = 0; p1 < MOST; p1++) {
            for (int p3 = 0; first[p1] && p3 < MOST; p3++) {
                for (int n = p1; third[p3] && n < MOST; n++) {
                    for (int s = p3; north[n] && s < MOST; s++) {
                        int p2 = n - p1 + s - p3;
                        if (south[s] && p2 < MOST && second[p2] && totals.contains(n + s)) {
                            believe(district("NORTH"), n);
                            believe(district("SOUTH"), s);
                            believe(provider("P1"), p1);
                            believe(provider("P2"), p2);
                            believe(provider("P3"), p3);
                            believe(Slot.TOTAL, n + s);
                        }
                    }
                }
            }
        }
        var possible = Set.copyOf(believable.get(Slot.TOTAL));
        read(told, tally, possible, Weeks.slot(Dimension.ROUTE, "ADVISER"), Weeks.slot(Dimension.ROUTE, "CUSTOMER"));
        read(
                told,
                tally,
                possible,
                Weeks.slot(Dimension.CUSTOMER_KIND, "MANDATORY"),
                Weeks.slot(Dimension.CUSTOMER_KIND, "VOLUNTARY"));
    }

    /** The totals that the total's own cell, the routes and the kinds allow between them. */
    private static Set<Integer> totals(Figures told, Tally tally) {
        var total = fits(told, tally, Slot.TOTAL);
        var byRoute =
                sums(told, tally, Weeks.slot(Dimension.ROUTE, "ADVISER"), Weeks.slot(Dimension.ROUTE, "CUSTOMER"));
        byRoute.retainAll(sums(
                told,
                tally,
                Weeks.slot(Dimension.CUSTOMER_KIND, "MANDATORY"),
                Weeks.slot(Dimension.CUSTOMER_KIND, "VOLUNTARY")));
        byRoute.removeIf(sum -> !total[sum]);
        return byRoute;
    }

    private static Set<Integer> sums(Figures told, Tally tally, Slot one, Slot other) {
        var sums = new TreeSet<Integer>();
        var ones = fits(told, tally, one);
        var others = fits(told, tally, other);
        for (int a = 0; a < ones.length; a++) {
            for (int b = 0; a + b < ones.length; b++) {
                if (ones[a] && others[b]) {
                    sums.add(a + b);
                }
            }
        }
        return sums;
    }

    private void read(Figures told, Tally tally, Set<Integer> totals, Slot one, Slot other) {
        var ones = fits(told, tally, one);
        var others = fits(told, tally, other);
        for (int total : totals) {
            for (int a = 0; a <= total; a++) {
                if (ones[a] && others[total - a]) {
                    believe(one, a);
                    believe(other, total - a);
                }
            }
        }
    }

    private static int truth(Tally tally, Slot slot) {
        return tally.at(slot);
    }

    private void believe(Slot slot, int people) {
        believable.computeIfAbsent(slot, _ -> new TreeSet<>()).add(people);
    }

    private static boolean[] fits(Figures told, Tally tally, Slot slot) {
        var fits = new boolean[3 * MOST];
        for (int people = 0; people < fits.length; people++) {
            fits[people] = told.at(slot) instanceof Value value
                    ? Cell.of(people).equals(value)
                    : truth(tally, slot) >= 5 || people < 5;
        }
        return fits;
    }
}
