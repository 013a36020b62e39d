package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.Samples.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Plan.Dated;
import org.opendoor.session.domain.Plan.Proposed;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanRule.Override;
import org.opendoor.session.domain.PlanRule.Why;

class RulebookTest {

    private static final Instant FEBRUARY = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant MARCH = Instant.parse("2027-03-01T10:00:00Z");
    private static final Map<String, List<String>> AFTER =
            Map.of("GENERIC_GROUP", List.of(), "SLEEP_WELL", List.of("GENERIC_GROUP"));

    @Test
    void modules_of_the_catalogue_in_their_order_one_after_another_are_a_plan() {
        assertThat(rules().against(plan(weekly("GENERIC_GROUP", FEBRUARY), weekly("SLEEP_WELL", MARCH))))
                .isEmpty();
        assertThat(rules().against(plan(undated("GENERIC_GROUP"), undated("SLEEP_WELL"))))
                .isEmpty();
    }

    @Test
    void what_the_catalogue_does_not_offer_is_in_no_new_plan() {
        assertThat(rules().against(plan(undated("YOGA")))).contains(ProgrammeRefusal.MODULE_NOT_OFFERED);
    }

    @Test
    void what_must_come_before_comes_before_or_was_done_before_or_is_left_aside_with_a_reason() {
        var alone = plan(undated("SLEEP_WELL"));

        assertThat(rules().against(alone)).contains(ProgrammeRefusal.MODULE_TOO_EARLY);
        assertThat(rules().against(plan(undated("SLEEP_WELL"), undated("GENERIC_GROUP"))))
                .contains(ProgrammeRefusal.MODULE_TOO_EARLY);
        assertThat(new Rulebook(AFTER, Set.of("GENERIC_GROUP"), List.of()).against(alone))
                .isEmpty();
        assertThat(rules(new Override(PlanRule.PREREQUISITES, Why.DONE_ELSEWHERE))
                        .against(alone))
                .isEmpty();
    }

    @Test
    void modules_at_the_same_time_are_none_after_another_unless_that_is_left_aside() {
        var both = plan(weekly("GENERIC_GROUP", FEBRUARY), weekly("SLEEP_WELL", FEBRUARY.plus(Duration.ofDays(9))));

        assertThat(rules().against(both)).contains(ProgrammeRefusal.MODULES_OVERLAP);
        assertThat(rules(new Override(PlanRule.ONE_AFTER_ANOTHER, Why.LITTLE_TIME))
                        .against(both))
                .isEmpty();
        assertThat(rules(new Override(PlanRule.PREREQUISITES, Why.LITTLE_TIME)).against(both))
                .contains(ProgrammeRefusal.MODULES_OVERLAP);
    }

    @Test
    void a_longer_plan_keeps_what_it_has_though_the_catalogue_changed() {
        var before = plan(undated("YOGA"));
        var longer = before.with(undated("GENERIC_GROUP"));

        assertThat(rules().againstMore(longer, before)).isEmpty();
        assertThat(rules().againstMore(before.with(undated("SLEEP_WELL")), before))
                .contains(ProgrammeRefusal.MODULE_TOO_EARLY);
    }

    private static Rulebook rules(Override... overrides) {
        return new Rulebook(AFTER, Set.of(), Arrays.asList(overrides));
    }

    private static Plan plan(Proposed... entries) {
        return Plan.of(TODAY, Arrays.asList(entries));
    }

    private static Proposed undated(String code) {
        return new Proposed(ModuleItem.of(UUID.randomUUID(), code, Delivery.GROUP, 4), List.of());
    }

    private static Proposed weekly(String code, Instant first) {
        var dated = IntStream.range(0, 4)
                .mapToObj(week -> new Dated(UUID.randomUUID(), Meeting.at(first.plus(Duration.ofDays(7L * week)))))
                .toList();
        return new Proposed(ModuleItem.of(UUID.randomUUID(), code, Delivery.GROUP, 4), dated);
    }
}
