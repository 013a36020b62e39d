package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.followup.domain.Examples.DUE_DATES;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NOT_ASKED;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.WANTED;
import static org.opendoor.followup.domain.Examples.ending;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.followup.domain.policy.AfterEnding;
import org.opendoor.followup.domain.policy.PolicyDays;

class DueDatesTest {
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate WEDNESDAY_BEFORE_CHRISTMAS = LocalDate.of(2026, 12, 23);

    @ParameterizedTest(name = "{0} on Monday 23 November is due on {1}")
    @CsvSource({
        "COMPLETED, 2026-12-07",
        "DROPPED_OUT, 2026-11-30",
        "NOT_STARTED, 2026-11-30",
        "NOT_ACCEPTED, 2026-11-30",
        "DECLINED, 2026-12-21",
        "WITHDRAWN, 2026-12-21"
    })
    void each_kind_of_ending_has_its_own_pace(EndingKind kind, LocalDate dueOn) {
        assertThat(DUE_DATES.forEnding(ending(kind, MONDAY), MONDAY)).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "a change that counts from {0}, heard of on {1}, is due on {2}")
    @CsvSource({
        "2026-11-23, 2026-11-23, 2026-11-30",
        "2027-02-01, 2026-11-23, 2027-02-08",
        "2026-11-02, 2026-11-23, 2026-11-24"
    })
    void a_change_has_a_week_and_never_a_day_that_is_over(LocalDate from, LocalDate heardOn, LocalDate dueOn) {
        assertThat(DUE_DATES.forChange(from, heardOn)).isEqualTo(dueOn);
    }

    @Test
    void somebody_who_asks_for_contact_gets_it_sooner() {
        assertThat(due(EndingKind.DECLINED, MONDAY, WANTED)).isEqualTo("2026-11-26");
    }

    @Test
    void somebody_who_does_not_want_contact_is_not_contacted_sooner_and_not_forgotten() {
        var unwanted = new ContactWish(ContactWish.Wanted.NO, Optional.empty(), Set.of());
        assertThat(due(EndingKind.COMPLETED, MONDAY, unwanted)).isEqualTo("2026-12-07");
    }

    @Test
    void an_ending_on_a_friday_counts_from_monday() {
        assertThat(due(EndingKind.DROPPED_OUT, FRIDAY, WANTED)).isEqualTo("2026-12-02");
    }

    @Test
    void an_ending_on_a_saturday_counts_from_monday_too() {
        assertThat(due(EndingKind.DROPPED_OUT, FRIDAY.plusDays(1), NOT_ASKED)).isEqualTo("2026-12-04");
    }

    @Test
    void the_christmas_week_has_fewer_working_days() {
        assertThat(due(EndingKind.DROPPED_OUT, WEDNESDAY_BEFORE_CHRISTMAS, WANTED))
                .as("24, 29 and 30 December: the 25th and the 28th are bank holidays")
                .isEqualTo("2026-12-30");
        assertThat(due(EndingKind.DROPPED_OUT, WEDNESDAY_BEFORE_CHRISTMAS, NOT_ASKED))
                .as("New Year's Day is one as well")
                .isEqualTo("2027-01-04");
    }

    @Test
    void nobody_is_contacted_before_the_day_they_named() {
        assertThat(due(EndingKind.DROPPED_OUT, MONDAY, wantedFrom("2026-12-09")))
                .isEqualTo("2026-12-09");
    }

    @Test
    void a_named_day_on_a_weekend_moves_to_the_next_working_day() {
        assertThat(due(EndingKind.DROPPED_OUT, MONDAY, wantedFrom("2026-12-26")))
                .isEqualTo("2026-12-29");
    }

    @Test
    void a_named_day_that_comes_sooner_than_the_policy_delays_nothing() {
        assertThat(due(EndingKind.DROPPED_OUT, MONDAY, wantedFrom("2026-11-24")))
                .isEqualTo("2026-11-26");
    }

    @Test
    void a_review_date_for_invitations_does_not_delay_the_first_contact() {
        var usual = ending(EndingKind.DROPPED_OUT, MONDAY);
        var later = new OpenDoor(OpenDoor.Pace.REVIEW_DATE, Optional.of(MONDAY.plusDays(90)));
        var lifeEvent = new Ending(usual.kind(), usual.family(), 1, MONDAY, usual.parties(), usual.wish(), later);
        assertThat(DUE_DATES.forEnding(lifeEvent, MONDAY)).isEqualTo("2026-11-30");
    }

    @Test
    void an_ending_heard_long_after_is_due_on_the_next_working_day() {
        assertThat(DUE_DATES.forEnding(ending(EndingKind.DROPPED_OUT, MONDAY.minusDays(30)), FRIDAY))
                .isEqualTo("2026-11-30");
    }

    @Test
    void a_review_is_due_on_its_day_or_the_next_working_day() {
        assertThat(DUE_DATES.forReview(MONDAY.plusDays(7), MONDAY)).isEqualTo("2026-11-30");
        assertThat(DUE_DATES.forReview(LocalDate.of(2026, 12, 25), MONDAY)).isEqualTo("2026-12-29");
    }

    @Test
    void a_review_heard_late_is_due_on_the_next_working_day() {
        assertThat(DUE_DATES.forReview(MONDAY.minusDays(1), MONDAY)).isEqualTo("2026-11-24");
    }

    @Test
    void a_correction_may_bring_the_day_forward_but_not_into_the_past() {
        var sooner = ending(EndingKind.COMPLETED, 2, MONDAY, WANTED, PARTIES);
        assertThat(DUE_DATES.corrected(LocalDate.of(2026, 12, 7), sooner, MONDAY))
                .isEqualTo("2026-11-26");
        assertThat(DUE_DATES.corrected(LocalDate.of(2026, 12, 7), sooner, FRIDAY))
                .isEqualTo("2026-11-30");
    }

    @Test
    void a_correction_puts_the_day_off_only_because_of_what_it_says() {
        var asBefore = ending(EndingKind.DROPPED_OUT, 2, MONDAY, NOT_ASKED, PARTIES);
        var promised = LocalDate.of(2026, 11, 30);
        assertThat(DUE_DATES.corrected(promised, asBefore, LocalDate.of(2026, 12, 15)))
                .as("a contact that is late stays late")
                .isEqualTo(promised);
        var asked = ending(EndingKind.DROPPED_OUT, 2, MONDAY, wantedFrom("2026-12-09"), PARTIES);
        assertThat(DUE_DATES.corrected(promised, asked, MONDAY)).isEqualTo("2026-12-09");
    }

    @Test
    void a_contact_is_late_after_its_day_and_five_working_days_later_at_the_second_level() {
        var dueOn = LocalDate.of(2026, 12, 18);
        assertThat(DUE_DATES.lastDayBefore(EscalationLevel.FIRST, dueOn)).isEqualTo(dueOn);
        assertThat(DUE_DATES.lastDayBefore(EscalationLevel.SECOND, dueOn)).isEqualTo("2026-12-29");
    }

    @Test
    void a_policy_that_leaves_somebody_out_is_no_policy() {
        assertThatThrownBy(() -> AfterEnding.alike(Map.of(EndingKind.COMPLETED, 10)))
                .hasMessageContaining("never contacted")
                .hasMessageContaining("SCREENED_OUT");
        var atOnce = Arrays.stream(EndingKind.values()).collect(Collectors.toMap(kind -> kind, _ -> 0));
        assertThatThrownBy(() -> AfterEnding.alike(atOnce)).hasMessageContaining("must be at least 1");
        assertThatThrownBy(() -> new PolicyDays(0, 5, 2, 3, 5)).hasMessageContaining("days when contact is wanted");
        assertThatThrownBy(() -> new PolicyDays(3, 5, 2, 3, 0)).hasMessageContaining("second escalation");
    }

    private static LocalDate due(EndingKind kind, LocalDate endedOn, ContactWish wish) {
        return DUE_DATES.forEnding(ending(kind, 1, endedOn, wish, PARTIES), endedOn);
    }

    private static ContactWish wantedFrom(String day) {
        return new ContactWish(ContactWish.Wanted.YES, Optional.of(LocalDate.parse(day)), Set.of());
    }
}
