package org.opendoor.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.analytics.projection.Facts.MONDAY;
import static org.opendoor.analytics.projection.Facts.NORTH;
import static org.opendoor.analytics.projection.Facts.ended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Attendance.Code;
import org.opendoor.analytics.projection.Attendance.MissedBecause;

class CountingTest {
    private final Facts facts = new Facts().referrals(new Happening.Deferred(NORTH));

    @Test
    void whoever_waited_counts_in_the_band_of_their_days_in_the_month_in_which_they_were_seen() {
        facts.referrals(new Happening.Referred(NORTH, MONDAY, false))
                .programmes(new Happening.Assessed(MONDAY.plusDays(29)));

        assertThat(facts.own(Measure.SEEN)).containsExactly(Map.of(Dimension.WAITING, "FROM_29_TO_42"));
        assertThat(facts.months()).containsEntry(Measure.SEEN, Month.of(MONDAY.plusDays(29)));
    }

    @Test
    void bands_of_waiting_end_with_the_day_in_their_name() {
        assertThat(List.of(0, 7, 8, 14, 15, 28, 29, 42, 43, 1000))
                .map(Waiting::of)
                .map(Enum::name)
                .containsExactly(
                        "UP_TO_7",
                        "UP_TO_7",
                        "FROM_8_TO_14",
                        "FROM_8_TO_14",
                        "FROM_15_TO_28",
                        "FROM_15_TO_28",
                        "FROM_29_TO_42",
                        "FROM_29_TO_42",
                        "OVER_42",
                        "OVER_42");
    }

    @Test
    void whoever_leaves_for_work_is_not_among_those_who_leave_early() {
        facts.programmes(left(Family.WORK)).care(detail(Optional.of(Why.STARTED_WORK), 5, 6));

        assertThat(facts.months()).containsOnlyKeys(Measure.LEFT_FOR_WORK);
        assertThat(facts.own(Measure.LEFT_FOR_WORK)).containsExactly(Map.of(Dimension.STAGE, "LAST_QUARTER"));
    }

    @Test
    void a_reason_that_is_work_makes_it_leaving_for_work_whatever_the_family_says() {
        facts.programmes(left(Family.PERSONAL)).care(detail(Optional.of(Why.STARTED_WORK), 1, 6));

        assertThat(facts.months()).containsOnlyKeys(Measure.LEFT_FOR_WORK);
    }

    @Test
    void whoever_leaves_early_counts_with_the_reason_and_how_far_they_had_come() {
        facts.programmes(left(Family.PERSONAL));
        assertThat(facts.own(Measure.LEFT_EARLY))
                .containsExactly(Map.of(Dimension.REASON, "NOT_STATED", Dimension.STAGE, "NOT_KNOWN"));

        facts.care(detail(Optional.of(Why.HEALTH_WORSE), 2, 6));
        assertThat(facts.own(Measure.LEFT_EARLY))
                .containsExactly(Map.of(Dimension.REASON, "HEALTH_WORSE", Dimension.STAGE, "SECOND_QUARTER"));
    }

    @Test
    void a_no_counts_with_the_reason_that_the_adviser_was_told_and_a_later_word_without_one_takes_none_back() {
        facts.referrals(ended(EndingKind.DECLINED, 1, MONDAY))
                .details(new Happening.DetailTold(Optional.empty(), Optional.of(Why.TOO_UNWELL)))
                .details(new Happening.DetailTold(Optional.of(Background.NOT_TOLD), Optional.empty()));

        assertThat(facts.own(Measure.SAID_NO)).containsExactly(Map.of(Dimension.REASON, "TOO_UNWELL"));
    }

    @Test
    void each_month_with_sessions_counts_once_by_whether_the_person_came() {
        came(MONDAY, Code.ON_TIME);
        came(MONDAY.plusWeeks(1), Code.LATE_BUT_SEEN);
        came(MONDAY.plusMonths(1), Code.ON_TIME);
        missed(MONDAY.plusMonths(1).plusWeeks(1), Code.DID_NOT_ATTEND, MissedBecause.FORGOT);
        missed(MONDAY.plusMonths(2), Code.TOO_LATE, MissedBecause.TRAVEL_OR_COST);
        came(MONDAY.plusMonths(3), Code.CANCELLED_BY_PROVIDER);

        assertThat(facts.journey().counts())
                .containsExactlyInAnyOrder(
                        new Count(Measure.CAME_TO_ALL, Month.of(MONDAY), Map.of()),
                        new Count(Measure.MISSED_SOME, Month.of(MONDAY.plusMonths(1)), because("FORGOT")),
                        new Count(Measure.CAME_TO_NONE, Month.of(MONDAY.plusMonths(2)), because("TRAVEL_OR_COST")));
        assertThat(facts.journey().care().course().missed()).isEqualTo(2);
    }

    @Test
    void of_several_reasons_the_most_frequent_counts_and_of_equals_the_first_by_name() {
        missed(MONDAY, Code.DID_NOT_ATTEND, MissedBecause.TRAVEL_OR_COST);
        missed(MONDAY.plusDays(1), Code.CANCELLED_BY_PATIENT, MissedBecause.FORGOT);
        assertThat(facts.own(Measure.CAME_TO_NONE)).containsExactly(because("FORGOT"));

        missed(MONDAY.plusDays(2), Code.DID_NOT_ATTEND, MissedBecause.TRAVEL_OR_COST);
        assertThat(facts.own(Measure.CAME_TO_NONE)).containsExactly(because("TRAVEL_OR_COST"));
    }

    @Test
    void what_is_missed_in_a_pause_is_not_missed() {
        var pause = new Plan.Pause(MONDAY, MONDAY.plusDays(7));
        facts.care(new Happening.PlanAgreed(new Plan("RELAXATION", Set.of(Delivery.GROUP), 4, List.of(pause))));
        missed(MONDAY.plusDays(6), Code.DID_NOT_ATTEND, MissedBecause.HOLIDAY_OR_PERSONAL);
        assertThat(facts.months()).isEmpty();

        missed(MONDAY.plusDays(7), Code.DID_NOT_ATTEND, MissedBecause.HOLIDAY_OR_PERSONAL);
        assertThat(facts.months()).containsOnlyKeys(Measure.CAME_TO_NONE);
    }

    @Test
    void a_correction_replaces_what_the_register_said_unless_it_was_recorded_before() {
        var session = UUID.randomUUID();
        register(session, MONDAY, Code.ON_TIME, Optional.empty(), 10);
        register(session, MONDAY, Code.DID_NOT_ATTEND, Optional.of(MissedBecause.FORGOT), 5);
        assertThat(facts.months()).containsOnlyKeys(Measure.CAME_TO_ALL);

        register(session, MONDAY, Code.DID_NOT_ATTEND, Optional.of(MissedBecause.FORGOT), 11);
        assertThat(facts.months()).containsOnlyKeys(Measure.CAME_TO_NONE);
    }

    @Test
    void a_change_is_from_the_first_to_the_last_total_before_the_refresher_and_less_pain_is_better() {
        measured(Measurement.Occasion.START, 0, Map.of(Scale.PAIN, 8, Scale.WELLBEING, 4));
        measured(Measurement.Occasion.MIDDLE, 20, Map.of(Scale.PAIN, 9));
        measured(Measurement.Occasion.FINAL, 40, Map.of(Scale.PAIN, 7));
        measured(Measurement.Occasion.REFRESHER, 60, Map.of(Scale.PAIN, 10, Scale.WELLBEING, 9));
        assertThat(facts.months()).isEmpty();

        facts.programmes(ended(EndingKind.COMPLETED, 1, MONDAY.plusDays(41)));

        assertThat(facts.months()).containsOnlyKeys(Measure.COMPLETED, Measure.PAIN_MEASURED);
        assertThat(facts.own(Measure.PAIN_MEASURED)).containsExactly(Map.of(Dimension.CHANGE, "BETTER"));
    }

    @Test
    void a_change_on_a_questionnaire_is_reliable_from_six_and_from_four_points() {
        measured(Measurement.Occasion.START, 0, Map.of(Scale.PHQ_9, 15, Scale.GAD_7, 8));
        measured(Measurement.Occasion.FINAL, 40, Map.of(Scale.PHQ_9, 10, Scale.GAD_7, 12));
        facts.programmes(ended(EndingKind.COMPLETED, 1, MONDAY.plusDays(41)));

        assertThat(facts.own(Measure.PHQ_9_MEASURED)).containsExactly(Map.of(Dimension.CHANGE, "NO_RELIABLE_CHANGE"));
        assertThat(facts.own(Measure.GAD_7_MEASURED)).containsExactly(Map.of(Dimension.CHANGE, "RELIABLY_WORSE"));
    }

    @Test
    void readiness_is_told_from_the_assessment_to_the_end_once_both_are_known() {
        facts.care(assessed(Readiness.UNABLE)).programmes(ended(EndingKind.COMPLETED, 1, MONDAY));
        assertThat(facts.own(Measure.READINESS_AT_END)).isEmpty();

        facts.care(nextSteps(Readiness.WORK_READY, 2)).care(nextSteps(Readiness.UNABLE, 1));
        assertThat(facts.own(Measure.READINESS_AT_END))
                .containsExactly(Map.of(Dimension.READINESS_BEFORE, "UNABLE", Dimension.READINESS_AFTER, "WORK_READY"));
    }

    @Test
    void work_that_was_started_is_kept_at_the_next_check_in_and_a_year_is_told_by_itself() {
        facts.care(nextSteps(Readiness.NOT_YET_READY, 1));
        checkedIn("CHECK_IN-3M", 90, CheckIn.Said.NOT_WORKING);
        checkedIn("CHECK_IN-6M", 180, CheckIn.Said.PART_TIME);
        checkedIn("CHECK_IN-12M", 360, CheckIn.Said.FULL_TIME);

        assertThat(facts.own(Measure.CHECKED_IN))
                .extracting(own -> own.get(Dimension.WORK))
                .containsExactly("NOT_WORKING", "STARTED", "KEPT");
        assertThat(facts.own(Measure.AFTER_A_YEAR))
                .containsExactly(Map.of(Dimension.READINESS_AFTER, "NOT_YET_READY", Dimension.WORK, "KEPT"));
    }

    @Test
    void of_two_check_ins_in_one_month_the_later_one_counts() {
        checkedIn("CHECK_IN-3M", 1, CheckIn.Said.NOT_WORKING);
        checkedIn("CALL-2026-11-09", 7, CheckIn.Said.STOPPED_AGAIN);

        assertThat(facts.own(Measure.CHECKED_IN))
                .containsExactly(Map.of(Dimension.CHECK_IN, "ANOTHER_TIME", Dimension.WORK, "STOPPED_AGAIN"));
    }

    @Test
    void only_the_first_wish_that_was_not_met_counts_on_the_day_it_was_said() {
        facts.care(new Happening.WishUnmet(UnmetWish.About.DELIVERY, UnmetWish.DecidedBy.PROVIDER))
                .care(new Happening.WishUnmet(UnmetWish.About.FIRST_MEETING, UnmetWish.DecidedBy.PERSON));

        assertThat(facts.own(Measure.WISH_UNMET))
                .containsExactly(Map.of(Dimension.ABOUT, "DELIVERY", Dimension.DECIDED_BY, "PROVIDER"));
        assertThat(facts.months()).containsEntry(Measure.WISH_UNMET, Month.of(MONDAY));
    }

    @Test
    void somebody_who_came_back_counts_on_the_journey_that_they_had_left_and_returns_on_the_new_one() {
        var left = new Facts().referrals(new Happening.Deferred(NORTH)).referrals(new Happening.ReReferred(MONDAY));
        facts.referrals(new Happening.Referred(NORTH, MONDAY, true));

        assertThat(left.months()).containsOnlyKeys(Measure.CAME_BACK);
        assertThat(facts.journey().traits()).containsEntry(Dimension.RETURNING, "YES");
    }

    @Test
    void one_practitioner_throughout_is_one_and_whoever_is_seen_alone_is_in_no_group() {
        facts.care(new Happening.PlanAgreed(new Plan("COUNSELLING", Set.of(Delivery.ONE_TO_ONE), 8, List.of())));
        came(MONDAY, Code.ON_TIME);
        came(MONDAY.plusWeeks(1), Code.ON_TIME);

        assertThat(facts.journey().traits())
                .containsEntry(Dimension.PRACTITIONERS, "ONE")
                .containsEntry(Dimension.VENUES, "NOT_KNOWN")
                .containsEntry(Dimension.MODE, "ONE_TO_ONE")
                .containsEntry(Dimension.GROUP_SIZE, "NO_GROUP")
                .containsEntry(Dimension.MODULE, "COUNSELLING");
    }

    private void came(LocalDate day, Code code) {
        register(UUID.randomUUID(), day, code, Optional.empty(), 0);
    }

    private void missed(LocalDate day, Code code, MissedBecause why) {
        register(UUID.randomUUID(), day, code, Optional.of(why), 0);
    }

    private void register(UUID session, LocalDate day, Code code, Optional<MissedBecause> why, int second) {
        var setting =
                new Attendance.Setting(Delivery.GROUP, Optional.of(8), Optional.empty(), Optional.of("practitioner-1"));
        var recorded = Instant.parse("2026-11-02T09:00:00Z").plusSeconds(second);
        facts.care(new Happening.RegisterSaid(session, new Attendance(day, code, why, setting, recorded)));
    }

    private void measured(Measurement.Occasion occasion, int day, Map<Scale, Integer> totals) {
        facts.care(
                new Happening.Measured(UUID.randomUUID(), new Measurement(occasion, MONDAY.plusDays(day), totals, 1)));
    }

    private void checkedIn(String cause, int day, CheckIn.Said work) {
        var contact = UUID.randomUUID();
        facts.followUps(new Happening.CheckedIn(contact, CheckIn.of(cause, Optional.of(work))))
                .followUps(new Happening.ContactMade(contact, MONDAY.plusDays(day), true));
    }

    private static Happening assessed(Readiness readiness) {
        return new Happening.AssessmentFound(new Assessment(ConditionGroup.BOTH, readiness));
    }

    private static Happening nextSteps(Readiness readiness, int revision) {
        return new Happening.NextStepsAgreed(new Closing.NextSteps(readiness, revision));
    }

    private static Happening detail(Optional<Why> why, int attended, int of) {
        return new Happening.EndedBecause(new Closing.Detail(why, attended, of, 1));
    }

    private static Happening left(Family family) {
        return new Happening.Ended(new Ending(EndingKind.DROPPED_OUT, Optional.of(family), 1, MONDAY), Place.UNKNOWN);
    }

    private static Map<Dimension, String> because(String reason) {
        return Map.of(Dimension.REASON, reason);
    }
}
