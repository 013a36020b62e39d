package org.opendoor.followup.domain.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.WorkStatus;

/** What must never be advised, whatever else is known. */
class NeverTooSoonTest {
    private static final EnumSet<NextStep> TOWARDS_A_JOB = EnumSet.range(NextStep.JOB_BROKER, NextStep.JOB_COACHING);

    @Test
    void nobody_who_is_not_known_to_be_ready_is_sent_towards_a_job() {
        everybody()
                .filter(facts -> facts.readyForWork() != Known.YES)
                .forEach(facts -> assertThat(offered(facts)).doesNotContainAnyElementsOf(TOWARDS_A_JOB));
    }

    @Test
    void nothing_is_offered_while_anything_it_needs_is_unknown() {
        everybody()
                .forEach(facts -> assertThat(offered(facts))
                        .allMatch(step -> step.requirements().stream()
                                .allMatch(requirement -> requirement.in(facts) == Known.YES)));
    }

    @Test
    void what_is_known_to_stand_against_a_step_is_said_before_anything_is_asked() {
        var facts = Said.facts("FULL_TIME, pay 20000");
        assertThat(NextStep.RETURN_TO_WORK_CREDIT.advice(facts))
                .isInstanceOf(Advice.NotNow.class)
                .extracting(Advice::requirements)
                .isEqualTo(List.of(Requirement.PAY_WITHIN_LIMIT));
    }

    @Test
    void being_at_work_without_work_contradicts_itself() {
        assertThat(Said.facts("WORKING, NOT_WORKING").contradict()).isTrue();
        assertThat(Said.facts("WORKING, STOPPED_AGAIN").contradict()).isTrue();
        assertThat(Said.facts("WORKING, PART_TIME").contradict()).isFalse();
        assertThat(Said.facts("WORK_READY, PART_TIME").contradict()).isFalse();
        assertThat(Said.facts("WORKING").contradict()).isFalse();
    }

    private static Stream<NextStep> steps(Facts facts, Class<? extends Advice> answer) {
        return Arrays.stream(NextStep.values()).filter(step -> answer.isInstance(step.advice(facts)));
    }

    private static List<NextStep> offered(Facts facts) {
        return steps(facts, Advice.Offer.class).toList();
    }

    /** Every readiness with every work status, known or not. */
    private static Stream<Facts> everybody() {
        return orUnknown(WorkReadiness.values())
                .flatMap(readiness -> orUnknown(WorkStatus.Kind.values())
                        .map(kind -> new Facts(
                                readiness,
                                kind.map(known -> new WorkStatus(known, Optional.empty(), Optional.empty())),
                                Map.of())));
    }

    private static <T> Stream<Optional<T>> orUnknown(T[] values) {
        return Stream.concat(
                Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of));
    }
}
