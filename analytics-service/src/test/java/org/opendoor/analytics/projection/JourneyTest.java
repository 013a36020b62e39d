package org.opendoor.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.analytics.projection.Facts.MONDAY;
import static org.opendoor.analytics.projection.Facts.NORTH;
import static org.opendoor.analytics.projection.Facts.ended;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.projection.Happening.Assessed;
import org.opendoor.analytics.projection.Happening.AttendanceTakenBack;
import org.opendoor.analytics.projection.Happening.Attended;
import org.opendoor.analytics.projection.Happening.ContactMade;
import org.opendoor.analytics.projection.Happening.ContactPlanned;
import org.opendoor.analytics.projection.Happening.Deferred;
import org.opendoor.analytics.projection.Happening.Ended;
import org.opendoor.analytics.projection.Happening.Escalated;
import org.opendoor.analytics.projection.Happening.FollowUpOpened;
import org.opendoor.analytics.projection.Happening.NotJudged;
import org.opendoor.analytics.projection.Happening.Offered;
import org.opendoor.analytics.projection.Happening.ReReferred;
import org.opendoor.analytics.projection.Happening.Referred;
import org.opendoor.analytics.projection.Happening.Rehomed;
import org.opendoor.analytics.projection.Happening.Started;

class JourneyTest {
    private final Facts facts = new Facts().referrals(new Deferred(NORTH));
    private final UUID session = UUID.randomUUID();
    private final UUID contact = UUID.randomUUID();

    @Test
    void a_journey_of_which_nothing_is_known_was_only_heard_of() {
        var journey = Journey.of(facts.journey, List.of());

        assertThat(journey.stage()).isEqualTo(Stage.HEARD_OF);
        assertThat(journey.place().isComplete()).isFalse();
    }

    @Test
    void each_step_brings_the_journey_to_its_stage() {
        assertThat(facts.referrals(new Offered(NORTH, MONDAY)).journey().stage())
                .isEqualTo(Stage.OFFERED);
        assertThat(facts.referrals(new Referred(NORTH, MONDAY, false)).journey().stage())
                .isEqualTo(Stage.REFERRED);
        assertThat(facts.programmes(new Assessed(MONDAY)).journey().stage()).isEqualTo(Stage.ASSESSED);
        assertThat(facts.programmes(new Started(MONDAY)).journey().stage()).isEqualTo(Stage.STARTED);
        assertThat(facts.programmes(ended(EndingKind.COMPLETED, 1, MONDAY))
                        .journey()
                        .stage())
                .isEqualTo(Stage.ENDED);
    }

    @Test
    void a_later_fact_amends_where_the_journey_is_counted_and_leaves_open_what_it_does_not_say() {
        var south = new Place(Optional.of("SOUTH"), Optional.empty(), Optional.empty(), Optional.empty());

        var place = facts.referrals(new Offered(NORTH, MONDAY))
                .referrals(new Deferred(south))
                .journey()
                .place();

        assertThat(place).isEqualTo(new Place(Optional.of("SOUTH"), NORTH.provider(), NORTH.route(), NORTH.kind()));
        assertThat(place.isComplete()).isTrue();
    }

    @Test
    void a_session_counts_once_and_not_at_all_when_it_was_said_in_error() {
        var other = UUID.randomUUID();

        var journey = facts.programmes(new Attended(session))
                .programmes(new Attended(other))
                .programmes(new Attended(session))
                .programmes(new AttendanceTakenBack(other))
                .journey();

        assertThat(journey.attended()).containsExactly(session);
    }

    @Test
    void a_session_taken_back_and_then_attended_after_all_counts() {
        var journey = facts.programmes(new Attended(session))
                .programmes(new AttendanceTakenBack(session))
                .programmes(new Attended(session))
                .journey();

        assertThat(journey.attended()).containsExactly(session);
    }

    @Test
    void the_highest_revision_of_the_ending_holds_even_when_an_older_one_is_said_after_it() {
        var ending = facts.programmes(ended(EndingKind.DROPPED_OUT, 1, MONDAY))
                .programmes(ended(EndingKind.COMPLETED, 3, MONDAY.plusDays(1)))
                .programmes(ended(EndingKind.NOT_STARTED, 2, MONDAY.plusDays(2)))
                .journey()
                .ending();

        assertThat(ending).map(Ending::kind).contains(EndingKind.COMPLETED);
    }

    @Test
    void a_corrected_ending_moves_the_journey_to_another_measure() {
        facts.programmes(ended(EndingKind.DROPPED_OUT, 1, MONDAY))
                .programmes(ended(EndingKind.COMPLETED, 2, MONDAY.plusMonths(1)));

        assertThat(facts.months()).containsOnlyKeys(Measure.COMPLETED);
        assertThat(facts.months()).containsEntry(Measure.COMPLETED, Month.of(MONDAY.plusMonths(1)));
    }

    @Test
    void a_merged_journey_counts_as_no_ending_whatever_is_said_of_its_programme_later() {
        facts.programmes(ended(EndingKind.DROPPED_OUT, 1, MONDAY))
                .referrals(new Ended(Ending.merged(MONDAY), NORTH))
                .programmes(ended(EndingKind.COMPLETED, 7, MONDAY.plusDays(1)));

        assertThat(facts.journey().ending()).map(Ending::kind).contains(EndingKind.MERGED);
        assertThat(facts.months()).isEmpty();
    }

    @Test
    void a_record_taken_in_by_another_moves_its_journeys_and_ends_none() {
        var hidden = new Place(
                NORTH.district(), NORTH.provider(), Optional.empty(), Optional.of(CustomerKind.NOT_WITH_JOBCENTRE));

        var journey = facts.referrals(new Offered(NORTH, MONDAY))
                .referrals(new Rehomed(hidden))
                .journey();

        assertThat(journey.place().kind()).contains(CustomerKind.NOT_WITH_JOBCENTRE);
        assertThat(journey.place().route()).isEqualTo(NORTH.route());
        assertThat(journey.ending()).isEmpty();
    }

    @Test
    void a_journey_that_was_transferred_counts_once_and_at_its_new_place() {
        var there = new Place(Optional.of("sunderland"), Optional.of("wear-nhs"), Optional.empty(), NORTH.kind());

        var journey = facts.referrals(new Offered(NORTH, MONDAY))
                .referrals(new Rehomed(there))
                .journey();

        assertThat(journey.place())
                .isEqualTo(new Place(there.district(), there.provider(), NORTH.route(), NORTH.kind()));
        assertThat(facts.months()).containsOnlyKeys(Measure.OFFERED);
    }

    @Test
    void somebody_who_referred_themselves_counts_as_offered_on_the_day_they_came() {
        facts.referrals(new Referred(NORTH, MONDAY, false));

        assertThat(facts.months()).containsOnlyKeys(Measure.OFFERED, Measure.REFERRED);
    }

    @Test
    void a_promise_kept_counts_in_the_month_in_which_it_was_due() {
        facts.followUps(new FollowUpOpened(MONDAY))
                .followUps(new ContactPlanned(contact, "ENDING", MONDAY.plusDays(38)))
                .followUps(new ContactMade(contact, MONDAY.plusDays(1), true));

        assertThat(facts.months())
                .containsEntry(Measure.CONTACT_KEPT, Month.of(MONDAY.plusDays(38)))
                .containsEntry(Measure.FOLLOW_UP_OPENED, Month.of(MONDAY))
                .doesNotContainKey(Measure.CONTACT_LATE);
        assertThat(facts.journey().followUp().anyContactMade()).isTrue();
    }

    @Test
    void a_promise_planned_anew_counts_on_the_new_day() {
        facts.followUps(new ContactPlanned(contact, "ENDING", MONDAY))
                .followUps(new ContactPlanned(contact, "ENDING", MONDAY.plusWeeks(6)))
                .followUps(new ContactMade(contact, MONDAY, true));

        assertThat(facts.months()).containsEntry(Measure.CONTACT_KEPT, Month.of(MONDAY.plusWeeks(6)));
    }

    @Test
    void a_promise_is_late_when_it_is_made_after_its_day() {
        facts.followUps(new ContactPlanned(contact, "ENDING", MONDAY)).followUps(new Escalated(contact, 1));
        assertThat(facts.months()).isEmpty();

        facts.followUps(new Escalated(contact, 2)).followUps(new ContactMade(contact, MONDAY.plusDays(9), false));
        assertThat(facts.months()).containsOnlyKeys(Measure.CONTACT_LATE);
        assertThat(facts.journey().followUp().escalatedTo()).isEqualTo(2);
    }

    @Test
    void a_promise_is_broken_once_everybody_was_told_and_nobody_got_in_touch() {
        facts.followUps(new ContactPlanned(contact, "ENDING", MONDAY)).followUps(new Escalated(contact, 2));

        assertThat(facts.months()).containsOnlyKeys(Measure.CONTACT_BROKEN);
        assertThat(facts.journey().followUp().anyContactMade()).isFalse();
    }

    @Test
    void only_the_contact_after_the_ending_is_the_promise_that_is_measured() {
        facts.followUps(new ContactPlanned(contact, "DEFERRED_REVIEW-1", MONDAY))
                .followUps(new ContactMade(contact, MONDAY, true));

        assertThat(facts.months()).isEmpty();
    }

    @Test
    void a_contact_that_is_neither_made_nor_overdue_is_neither_kept_nor_late() {
        facts.followUps(new ContactPlanned(contact, "ENDING", MONDAY));

        assertThat(facts.months()).isEmpty();
    }

    @Test
    void a_journey_counts_nowhere_until_it_is_known_where_it_belongs_and_then_for_all_it_has_passed() {
        var early = new Facts().programmes(new Started(MONDAY));
        assertThat(early.months()).isEmpty();

        assertThat(early.referrals(new Referred(NORTH, MONDAY, false)).months())
                .containsOnlyKeys(Measure.OFFERED, Measure.REFERRED, Measure.STARTED);
    }

    @Test
    void a_fact_that_is_not_judged_changes_nothing() {
        var before = facts.referrals(new Offered(NORTH, MONDAY)).journey();

        assertThat(facts.referrals(new NotJudged("opendoor.moon.rose.v1")).journey())
                .isEqualTo(before);
    }

    @Test
    void whoever_came_back_is_known_to_have_done_so() {
        var journey = facts.referrals(new ReReferred(MONDAY)).journey();

        assertThat(journey.dates().reReferred()).contains(MONDAY);
        assertThat(journey.stage()).isEqualTo(Stage.HEARD_OF);
    }
}
