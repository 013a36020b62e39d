package org.opendoor.referral.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.eligibility.Facts.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final List<EligibilityChange> A_YEAR = List.of(
            fact(EligibilityKind.TO_ESA, TODAY.minusDays(300)),
            fact(EligibilityKind.DISALLOWED, TODAY.minusDays(90)),
            fact(EligibilityKind.TO_JSA, TODAY.minusDays(90)),
            fact(EligibilityKind.STARTED_WORK, TODAY.minusDays(60)),
            fact(EligibilityKind.STOPPED_WORK, TODAY.minusDays(20)),
            fact(EligibilityKind.STARTED_WORK, TODAY.plusDays(10)),
            fact(EligibilityKind.MOVED, TODAY));

    @Test
    void what_holds_is_the_same_whatever_was_told_first() {
        var inOrder = new Eligibility(A_YEAR);
        var random = new Random(20_261_123);
        for (int round = 0; round < 500; round++) {
            var shuffled = new ArrayList<>(A_YEAR);
            Collections.shuffle(shuffled, random);
            var told = Eligibility.NONE;
            for (var change : shuffled) {
                told = told.with(change);
            }
            for (var day = TODAY.minusDays(301); day.isBefore(TODAY.plusDays(12)); day = day.plusDays(1)) {
                assertThat(told.on(day)).as("%s on %s", shuffled, day).isEqualTo(inOrder.on(day));
            }
            assertThat(told.changes()).isEqualTo(inOrder.changes());
        }
    }

    @Test
    void of_two_changes_of_one_day_the_later_in_the_list_counts() {
        var holds = new Eligibility(A_YEAR).on(TODAY);

        assertThat(holds.claim().orElseThrow().kind()).isEqualTo(EligibilityKind.TO_JSA);
        assertThat(holds.work().orElseThrow().kind()).isEqualTo(EligibilityKind.STOPPED_WORK);
        assertThat(holds.home().orElseThrow().kind()).isEqualTo(EligibilityKind.MOVED);
    }

    @Test
    void nothing_holds_before_its_day_and_nothing_is_assumed() {
        var holds = new Eligibility(A_YEAR).on(TODAY.minusDays(301));

        assertThat(holds.claim()).isEmpty();
        assertThat(holds.work()).isEmpty();
        assertThat(Eligibility.NONE.on(TODAY).home()).isEmpty();
    }
}
