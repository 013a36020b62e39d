package org.opendoor.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LivesTest {

    private static final int MANY = 20_000;
    private static final List<Life> LIVES = new Lives(Rates.ofTheSources()).draw(7, MANY, 52);

    @Test
    void the_same_seed_is_the_same_cohort() {
        assertThat(new Lives(Rates.ofTheSources()).draw(7, 500, 52)).isEqualTo(LIVES.subList(0, 500));
    }

    @Test
    void another_seed_is_another_cohort() {
        assertThat(new Lives(Rates.ofTheSources()).draw(8, 500, 52)).isNotEqualTo(LIVES.subList(0, 500));
    }

    @Test
    void people_complete_as_often_as_the_source_has_it_for_their_condition() {
        assertThat(completing("PHYSICAL")).isCloseTo(18.0 / 24, within(0.02));
        assertThat(completing("MENTAL")).isCloseTo(25.0 / 32, within(0.02));
        assertThat(completing("BOTH")).isCloseTo(15.0 / 31, within(0.02));
    }

    @Test
    void the_reasons_for_not_attending_are_as_common_as_in_the_source() {
        var no = LIVES.stream()
                .map(life -> life.said().no())
                .flatMap(Optional::stream)
                .toList();

        assertThat(share(no, "TOO_UNWELL"::equals)).isCloseTo(8.0 / 32, within(0.02));
        assertThat(share(no, "NOT_APPROPRIATE"::equals)).isCloseTo(5.0 / 32, within(0.02));
        assertThat(share(no, "CARING_RESPONSIBILITIES"::equals)).isCloseTo(1.0 / 32, within(0.02));
    }

    @Test
    void whoever_completes_missed_no_more_than_completion_allows() {
        assertThat(LIVES)
                .extracting(life -> life.first().sessions())
                .filteredOn(sessions -> sessions.leaves().isEmpty())
                .allSatisfy(sessions -> {
                    var attended =
                            sessions.came().stream().filter(LivesTest::attended).count();
                    assertThat(sessions.came()).hasSize(sessions.module().sessions());
                    assertThat(attended * 4)
                            .isGreaterThanOrEqualTo(sessions.came().size() * 3L);
                });
    }

    @Test
    void whoever_leaves_was_there_and_left_before_the_last_session() {
        assertThat(LIVES)
                .extracting(life -> life.first().sessions())
                .filteredOn(sessions -> sessions.leaves().isPresent())
                .allSatisfy(sessions -> {
                    assertThat(sessions.came().getFirst()).matches(LivesTest::attended);
                    assertThat(sessions.came())
                            .hasSizeLessThan(sessions.module().sessions());
                });
    }

    @Test
    void a_missed_session_has_a_reason_where_its_code_asks_for_one_and_only_there() {
        assertThat(LIVES)
                .flatExtracting(life -> life.first().sessions().came())
                .allMatch(came ->
                        came.because().isPresent() == List.of("2", "3", "7").contains(came.code()));
    }

    @Test
    void whoever_is_with_an_adviser_does_not_keep_jobcentre_out() {
        assertThat(LIVES)
                .extracting(Life::who)
                .filteredOn(Life.Who::throughAdviser)
                .noneMatch(who -> who.kind().equals("NOT_WITH_JOBCENTRE"));
    }

    private static double completing(String condition) {
        var found = LIVES.stream()
                .map(Life::first)
                .filter(course -> course.finding().condition().equals(condition))
                .toList();
        return share(found, course -> course.sessions().leaves().isEmpty());
    }

    private static <T> double share(List<T> all, Predicate<T> some) {
        return all.stream().filter(some).count() / (double) all.size();
    }

    private static boolean attended(Life.Came came) {
        return came.code().equals("5") || came.code().equals("6");
    }
}
