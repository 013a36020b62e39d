package org.opendoor.session.domain.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.AskedBy;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;

class WaitingTest {

    private static final UUID ID = JOURNEY.referralId();
    private static final FirstMeetingPolicy POLICY = FirstMeetingPolicy.STANDARD;

    @Test
    void with_the_referral_a_booking_is_waited_for() {
        var waiting = Waiting.begunBy(ID, List.of(new ProgrammeEvent.Received(JOURNEY)), NOW)
                .orElseThrow();

        assertThat(waiting).isEqualTo(new Waiting(ID, "referred", false, NOW));
        assertThat(POLICY.askAt(waiting)).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(POLICY.overAt(waiting)).isEqualTo(NOW.plus(Duration.ofDays(84)));
    }

    @Test
    void with_a_booking_the_meeting_is_waited_for_and_only_from_its_time_on() {
        var waiting = Waiting.begunBy(ID, List.of(new ProgrammeEvent.AppointmentBooked(APPOINTMENT)), NOW)
                .orElseThrow();

        assertThat(waiting.since()).isEqualTo(APPOINTMENT.startsAt());
        assertThat(POLICY.askAt(waiting)).isEqualTo(APPOINTMENT.startsAt().plus(Duration.ofDays(2)));
        assertThat(POLICY.overAt(waiting)).isEqualTo(APPOINTMENT.startsAt().plus(Duration.ofDays(28)));
        assertThat(now(new Programme.AssessmentBooked(JOURNEY, APPOINTMENT), Optional.empty()))
                .as("still ahead")
                .isEmpty();
        assertThat(Waiting.now(
                        new Programme.AssessmentBooked(JOURNEY, APPOINTMENT), Optional.empty(), APPOINTMENT.startsAt()))
                .contains(waiting.began());
    }

    @Test
    void a_cancellation_begins_another_wait_than_the_referral_did() {
        var gone = new ProgrammeEvent.AppointmentCancelled(APPOINTMENT, new AskedBy.TheProvider());
        var waiting = Waiting.begunBy(ID, List.of(gone), NOW).orElseThrow();

        assertThat(waiting.forMeeting()).isFalse();
        assertThat(now(new Programme.Awaiting(JOURNEY), Optional.of(APPOINTMENT.id())))
                .contains(waiting.began());
        assertThat(now(new Programme.Awaiting(JOURNEY), Optional.empty())).contains("referred");
    }

    @Test
    void moved_the_same_wait_ends_later() {
        var moved = new ProgrammeEvent.AppointmentRescheduled(APPOINTMENT, APPOINTMENT, new AskedBy.TheReferrer());

        assertThat(Waiting.begunBy(ID, List.of(moved), NOW).map(Waiting::began))
                .contains(Waiting.booked(APPOINTMENT.id()));
    }

    @Test
    void whoever_was_assessed_waits_no_more_and_nothing_else_begins_a_wait() {
        assertThat(now(new Programme.Assessed(JOURNEY, ACCEPTED), Optional.empty()))
                .isEmpty();
        assertThat(Waiting.begunBy(ID, List.of(new ProgrammeEvent.AssessmentHeld(ACCEPTED)), NOW))
                .isEmpty();
    }

    private static Optional<String> now(Programme programme, Optional<UUID> cancelledLast) {
        return Waiting.now(programme, cancelledLast, NOW);
    }
}
