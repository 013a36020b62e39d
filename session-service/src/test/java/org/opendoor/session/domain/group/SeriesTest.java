package org.opendoor.session.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.group.GroupSamples.EASTER;
import static org.opendoor.session.domain.group.GroupSamples.FIRST;
import static org.opendoor.session.domain.group.GroupSamples.HALL;
import static org.opendoor.session.domain.group.GroupSamples.ids;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private final Series series = Series.of(FIRST, 1, ids(5), HALL, EASTER);

    @Test
    void sessions_are_weekly_at_the_same_hour_by_the_clock_on_the_wall_and_skip_bank_holidays() {
        assertThat(series.sessions())
                .extracting(GroupSession::startsAt)
                .containsExactly(
                        Instant.parse("2027-03-08T10:00:00Z"),
                        Instant.parse("2027-03-15T10:00:00Z"),
                        Instant.parse("2027-03-22T10:00:00Z"),
                        Instant.parse("2027-04-05T09:00:00Z"),
                        Instant.parse("2027-04-12T09:00:00Z"));
        assertThat(series.sessions()).extracting(GroupSession::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_cadence_of_two_weeks_skips_a_holiday_by_two_weeks() {
        var fortnightly = Series.of(Instant.parse("2027-03-15T10:00:00Z"), 2, ids(2), HALL, EASTER);

        assertThat(fortnightly.sessions().getLast().startsAt()).isEqualTo("2027-04-12T09:00:00Z");
    }

    @Test
    void the_rest_is_shifted_in_its_cadence_and_what_was_before_stays() {
        var shifted = series.shifted(3, Instant.parse("2027-03-24T13:00:00Z"), EASTER);

        assertThat(shifted.sessions())
                .extracting(GroupSession::startsAt)
                .containsExactly(
                        Instant.parse("2027-03-08T10:00:00Z"),
                        Instant.parse("2027-03-15T10:00:00Z"),
                        Instant.parse("2027-03-24T13:00:00Z"),
                        Instant.parse("2027-03-31T12:00:00Z"),
                        Instant.parse("2027-04-07T12:00:00Z"));
        assertThat(shifted.differingFrom(series))
                .extracting(GroupSession::number)
                .containsExactly(3, 4, 5);
    }

    @Test
    void changes_of_venue_and_of_practitioner_are_counted_apart() {
        var elsewhere = series.rearranged(3, new Arrangement(Optional.of("library"), "practitioner-1"))
                .rearranged(4, new Arrangement(Optional.of("library"), "practitioner-2"));

        assertThat(elsewhere.changes()).isEqualTo(new Changes(1, 1));
        assertThat(elsewhere.sessions())
                .extracting(session -> session.arrangement().venue().orElseThrow()
                        + " "
                        + session.arrangement().practitioner())
                .containsExactly(
                        "hall practitioner-1",
                        "hall practitioner-1",
                        "library practitioner-1",
                        "library practitioner-2",
                        "library practitioner-2");
    }

    @Test
    void the_next_run_follows_in_the_cadence_and_a_further_one_after_as_many_sessions() {
        assertThat(series.nextRun(1, EASTER)).isEqualTo("2027-04-19T09:00:00Z");
        assertThat(series.nextRun(2, EASTER)).isEqualTo("2027-05-24T09:00:00Z");
    }
}
