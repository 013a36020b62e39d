package org.opendoor.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final Map<String, Integer> MOST =
            Map.of("WELLBEING", 10, "CONFIDENCE", 10, "PAIN", 10, "PHQ_9", 27, "GAD_7", 21);
    private static final Map<String, Integer> LEAST =
            Map.of("WELLBEING", 1, "CONFIDENCE", 1, "PAIN", 0, "PHQ_9", 0, "GAD_7", 0);

    private final Totals totals = new Totals(Rates.ofTheSources());
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void every_total_is_one_that_its_measure_can_have_or_declined() {
        for (int n = 0; n < 2_000; n++) {
            var before = totals.before(random);
            var after = totals.after(before, random);

            assertThat(after.keySet()).isEqualTo(before.keySet());
            assertThat(before).allSatisfy(TotalsTest::isPossible);
            assertThat(after).allSatisfy(TotalsTest::isPossible);
        }
    }

    private static void isPossible(String measure, int total) {
        if (total != Totals.DECLINED) {
            assertThat(total).isBetween(LEAST.get(measure), MOST.get(measure));
        }
    }
}
