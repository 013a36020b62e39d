package org.opendoor.session.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NEW_ID;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.notAccepted;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.record;
import static org.opendoor.session.domain.Samples.said;
import static org.opendoor.session.domain.Samples.weekly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.Contract;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.Pause;
import org.opendoor.session.domain.PlanChange;
import org.opendoor.session.domain.PlanRule;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Rulebook;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.domain.UnmetPreference;
import org.opendoor.session.usecase.register.SessionGroups.InGroup;

/** What is said on each topic, held against its contract and against the wall. */
class WordingTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Programme AWAITING = new Programme.Awaiting(JOURNEY);

    @ParameterizedTest
    @MethodSource("everythingThatHappens")
    void what_both_sides_hear_fits_its_contract(ProgrammeEvent event) throws JsonProcessingException {
        for (var said : ForBothSides.of(JOURNEY, event).stream().toList()) {
            Contract.check(said.type(), JSON.writeValueAsString(said));
        }
    }

    @ParameterizedTest
    @MethodSource("everythingThatHappens")
    void what_the_nhs_side_hears_fits_its_contract(ProgrammeEvent event) throws JsonProcessingException {
        for (var said : ForTheNhsSide.of(JOURNEY.referralId(), event).stream().toList()) {
            Contract.check(said.type(), JSON.writeValueAsString(said));
        }
    }

    @ParameterizedTest
    @MethodSource("everythingThatHappens")
    void no_word_of_the_nhs_side_is_on_the_topic_for_both(ProgrammeEvent event) throws JsonProcessingException {
        var secrets = Stream.of(
                        Arrays.stream(Reason.values()).map(Enum::name),
                        Arrays.stream(AttendanceReason.values()).map(Enum::name),
                        Stream.of(
                                "PAIN_MANAGEMENT",
                                "practitioner-3",
                                "NOT_YET_READY",
                                "BOTH\"",
                                "GROUP",
                                "number",
                                "\"of\"",
                                "missed"))
                .flatMap(words -> words)
                .filter(word -> !word.equals(Family.LOST_CONTACT.name()))
                .toList();

        for (var said : ForBothSides.of(JOURNEY, event).stream().toList()) {
            assertThat(JSON.writeValueAsString(said)).doesNotContain(secrets);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_LATE_TO_BE_SEEN", "CANCELLED_BY_PATIENT", "DID_NOT_ATTEND", "CANCELLED_BY_PROVIDER"})
    void an_absence_is_said_to_the_nhs_side_alone(AttendanceCode code) {
        var events = accepted(planned(weekly(6)), record(1, code));

        assertThat(events)
                .flatMap(event -> ForBothSides.of(JOURNEY, event).stream().toList())
                .isEmpty();
        assertThat(events)
                .flatMap(event ->
                        ForTheNhsSide.of(JOURNEY.referralId(), event).stream().toList())
                .hasSize(1);
    }

    @Test
    void the_same_attendance_has_the_same_id_on_both_topics() {
        var events = accepted(planned(weekly(6)), record(1, ON_TIME));

        var forBoth = events.stream()
                .flatMap(event -> ForBothSides.of(JOURNEY, event).stream())
                .filter(ForBothSides.SessionAttended.class::isInstance)
                .map(said -> ((ForBothSides.SessionAttended) said).attendanceId());
        var forTheNhs = events.stream()
                .flatMap(event -> ForTheNhsSide.of(JOURNEY.referralId(), event).stream())
                .map(said -> ((ForTheNhsSide.AttendanceRecorded) said).attendanceId());
        assertThat(forBoth).containsExactlyElementsOf(forTheNhs.toList()).hasSize(1);
    }

    @Test
    void an_attendance_in_a_group_says_which_and_how_large() throws JsonProcessingException {
        var meeting = new Meeting(
                NOW,
                Medium.FACE_TO_FACE,
                Optional.of("old-library"),
                Optional.of("practitioner-3"),
                Optional.of(NEW_ID));
        var session = weekly(6).sessions().getFirst();
        var inGroup = new Session(session.id(), 1, session.itemId(), session.module(), session.delivery(), meeting);
        var event = new ProgrammeEvent.AttendanceRecorded(
                inGroup, new Attendance(NEW_ID, session.id(), said(ON_TIME, NOW)), 6);

        var told = ForTheNhsSide.of(JOURNEY.referralId(), event, Map.of(NEW_ID, new InGroup(session.itemId(), 9)))
                .orElseThrow();

        Contract.check(told.type(), JSON.writeValueAsString(told));
        assertThat(JSON.writeValueAsString(told)).contains("\"groupSize\":9", "old-library", "practitioner-3");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_is_in_the_contract_of_the_nhs_side(Reason reason) throws JsonProcessingException {
        var running = after(weekly(6), ON_TIME);
        if (!List.of(
                        Reason.CANNOT_TRAVEL_ALONE,
                        Reason.LIMITED_MOBILITY,
                        Reason.CANNOT_LEAVE_HOME,
                        Reason.CANNOT_MEET_PEOPLE)
                .contains(reason)) {
            what_the_nhs_side_hears_fits_its_contract(
                    accepted(running, end(reason)).getLast());
            what_both_sides_hear_fits_its_contract(
                    accepted(running, end(reason)).getLast());
        }
    }

    private static ProgrammeCommand moved() {
        var byVideo = new Meeting.Change(
                Optional.of(NOW), Optional.of(Medium.VIDEO), Optional.of("old-library"), Optional.of("practitioner-3"));
        return new ProgrammeCommand.RescheduleSessions(
                List.of(new ProgrammeCommand.Move(new SessionRef.ByNumber(6), byVideo)), NOW);
    }

    private static ProgrammeCommand overridden() {
        var override = new PlanRule.Override(PlanRule.PREREQUISITES, PlanRule.Why.DONE_ELSEWHERE);
        var rules = new Rulebook(Map.of("PAIN_MANAGEMENT", List.of("GENERIC_GROUP")), Set.of(), List.of(override));
        return new ProgrammeCommand.AgreePlan(weekly(6), Optional.of(rules));
    }

    private static ProgrammeCommand lengthened() {
        return new ProgrammeCommand.ChangePlan(new PlanChange.Resize(Samples.ITEM, 4), PlanChange.Why.NEEDS_MORE, NOW);
    }

    private static ProgrammeCommand paused() {
        var pause = new Pause(Samples.TODAY, Samples.TODAY.plusDays(3));
        return new ProgrammeCommand.ChangePlan(new PlanChange.TakeBreak(pause), PlanChange.Why.AWAY, NOW);
    }

    private static ProgrammeCommand deliveredOtherwise() {
        var unmet = new UnmetPreference(
                Delivery.GROUP, UnmetPreference.DecidedBy.PROVIDER, UnmetPreference.Why.GROUP_TOO_SMALL);
        return new ProgrammeCommand.ChangePlan(
                new PlanChange.Deliver(Samples.ITEM, Delivery.ONE_TO_ONE, Optional.of(unmet)),
                PlanChange.Why.NO_PLACE,
                NOW);
    }

    static Stream<ProgrammeEvent> everythingThatHappens() {
        var ended = after(past(2), ON_TIME, ON_TIME);
        return Stream.of(
                        accepted(new Programme.Unheard(), new ProgrammeCommand.Receive(JOURNEY)),
                        accepted(AWAITING, new ProgrammeCommand.BookAssessment(APPOINTMENT, NOW)),
                        accepted(
                                AWAITING,
                                new ProgrammeCommand.HoldAssessment(
                                        ACCEPTED, Optional.empty(), Optional.of(EVENINGS), NOW)),
                        accepted(
                                AWAITING,
                                new ProgrammeCommand.HoldAssessment(
                                        notAccepted(Reason.DUPLICATE_SUPPORT),
                                        Optional.empty(),
                                        Optional.empty(),
                                        NOW)),
                        accepted(new Programme.Assessed(JOURNEY, ACCEPTED), new ProgrammeCommand.AgreePlan(weekly(1))),
                        accepted(planned(weekly(6)), moved()),
                        accepted(new Programme.Assessed(JOURNEY, ACCEPTED), overridden()),
                        accepted(after(past(2), ON_TIME), lengthened()),
                        accepted(planned(weekly(6)), paused()),
                        accepted(planned(weekly(6)), deliveredOtherwise()),
                        accepted(planned(weekly(6)), record(1, ON_TIME)),
                        accepted(planned(weekly(6)), record(1, DID_NOT_ATTEND)),
                        accepted(after(weekly(6), ON_TIME), record(1, said(DID_NOT_ATTEND, NOW.plusSeconds(1)))),
                        accepted(after(past(3), ON_TIME), record(2, ON_TIME)),
                        accepted(after(past(2), ON_TIME), record(2, ON_TIME)),
                        accepted(after(past(2), DID_NOT_ATTEND), record(2, DID_NOT_ATTEND)),
                        accepted(AWAITING, end(Reason.LIFE_EVENT)),
                        accepted(AWAITING, new ProgrammeCommand.AnswerWithdrawal(Family.MOVED, NOW)),
                        accepted(ended, new ProgrammeCommand.RequestContact(NOW)),
                        accepted(ended, new ProgrammeCommand.TellContactWish(EVENINGS)))
                .flatMap(List::stream);
    }
}
