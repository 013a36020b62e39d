package org.opendoor.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;
import org.opendoor.followup.domain.Booking;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.CloseReason;
import org.opendoor.followup.domain.ContactState;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.Escalation;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Invitation;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.Moment;
import org.opendoor.followup.domain.NoticeKind;
import org.opendoor.followup.domain.Owner;
import org.opendoor.followup.domain.OwnerKind;
import org.opendoor.followup.domain.Parties;
import org.opendoor.followup.domain.Plan;
import org.opendoor.followup.domain.ReturnWishes;
import org.opendoor.followup.domain.Sender;
import org.opendoor.followup.domain.StopReason;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.WorkStatus;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.conversation.CheckInAnswers;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.followup.domain.policy.PolicyRef;
import org.opendoor.kit.testing.Contract;

class SaidDataTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final UUID CONTACT = UUID.fromString("019a8a10-cccc-7001-8001-3c4d5e6f7a01");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Parties PARTIES =
            new Parties(CustomerKind.MANDATORY, "durham", "tees-valley-nhs", Optional.of("adviser-0417"));
    private static final Journey JOURNEY = Journey.unheard(UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01"))
            .after(List.of(new FollowUpEvent.PartiesHeard(PARTIES, 1)));
    private static final String WORDS = "Her mother is ill and she sleeps badly";

    static Stream<FollowUpEvent> announced() {
        return Stream.of(
                        Stream.of(new FollowUpEvent.Opened(new Cause.DeferredReview(2), TODAY)),
                        Stream.of(
                                new FollowUpEvent.ReReferralRequested(Optional.empty(), ReturnWishes.NONE, TODAY),
                                new FollowUpEvent.ReReferralRequested(
                                        Optional.of("adviser-0417"),
                                        new ReturnWishes(
                                                Optional.of(ReturnWishes.WishedChannel.TEXT),
                                                Set.of(ContactWish.TimeOfDay.EVENING),
                                                Optional.of(ReturnWishes.Mode.ONE_TO_ONE)),
                                        TODAY)),
                        Arrays.stream(OwnerKind.values())
                                .map(kind -> new FollowUpEvent.Reassigned(
                                        CONTACT, new Owner(OwnerKind.ADVISER, "adviser-0417"), new Owner(kind, "x"))),
                        Arrays.stream(OwnerKind.values())
                                .map(kind -> new FollowUpEvent.ContactPlanned(
                                        CONTACT,
                                        new Plan(
                                                new Cause.JourneyEnded(),
                                                new Owner(kind, "durham"),
                                                TODAY,
                                                PolicyRef.FIRST))),
                        Arrays.stream(Attempt.Channel.values()).flatMap(SaidDataTest::attempts),
                        Arrays.stream(Booking.How.values())
                                .map(how -> new FollowUpEvent.ContactBooked(
                                        CONTACT, new Booking(new Moment(Instant.EPOCH, TODAY), how, "adviser-0417"))),
                        Arrays.stream(Sender.values()).flatMap(SaidDataTest::notices),
                        Arrays.stream(WorkStatus.Kind.values()).map(SaidDataTest::checkIn),
                        Stream.of(talk(false, NextStep.values()), talk(true), talk(true, NextStep.DEBT_ADVICE)),
                        Arrays.stream(EscalationLevel.values()).flatMap(SaidDataTest::escalations),
                        Arrays.stream(StopReason.values()).map(why -> new FollowUpEvent.ContactStopped(CONTACT, why)),
                        Arrays.stream(Sender.values())
                                .map(sender -> new FollowUpEvent.InvitationDue(new Invitation(1, TODAY), sender)),
                        Arrays.stream(CloseReason.values()).map(why -> new FollowUpEvent.Closed(why, TODAY)))
                .flatMap(events -> events);
    }

    @ParameterizedTest
    @MethodSource("announced")
    void what_is_said_fits_its_schema_and_holds_no_words(FollowUpEvent event) throws Exception {
        var said = SaidData.of(JOURNEY, event).orElseThrow();
        var json = JSON.writeValueAsString(said);
        Contract.check(said.type(), json);
        assertThat(json).doesNotContain(WORDS).doesNotContain("WORK_READY");
    }

    @Test
    void every_event_of_the_contract_is_said_by_something() {
        var said = announced()
                .map(event ->
                        "opendoor." + SaidData.of(JOURNEY, event).orElseThrow().type() + ".v1")
                .collect(Collectors.toSet());
        assertThat(Contract.examples("opendoor.followups"))
                .extracting(Contract.Example::type)
                .allMatch(said::contains);
    }

    @Test
    void what_was_merely_heard_is_not_said_again() {
        assertThat(SaidData.of(JOURNEY, new FollowUpEvent.PartiesHeard(PARTIES, 1)))
                .isEmpty();
        assertThat(SaidData.of(JOURNEY, new FollowUpEvent.YesHeard())).isEmpty();
        assertThat(SaidData.of(JOURNEY, new FollowUpEvent.ReturnHeard(CONTACT))).isEmpty();
    }

    private static Stream<FollowUpEvent> attempts(Attempt.Channel channel) {
        return Arrays.stream(AttemptOutcome.values())
                .map(outcome -> new FollowUpEvent.ContactAttempted(
                        CONTACT, new Attempt(1, channel, outcome, Optional.empty(), Instant.EPOCH, "adviser-0417")));
    }

    private static Stream<FollowUpEvent> notices(Sender sender) {
        return Stream.of(
                new FollowUpEvent.NoticeDue(CONTACT, NoticeKind.CONTACT_BOOKED, Optional.of(TODAY), sender),
                new FollowUpEvent.NoticeDue(CONTACT, NoticeKind.COULD_NOT_REACH_YOU, Optional.empty(), sender));
    }

    private static Stream<FollowUpEvent> escalations(EscalationLevel level) {
        return Arrays.stream(EscalationLevel.Addressee.values())
                .flatMap(to -> Stream.of(List.<String>of(), List.of("leader-1", "leader-2"))
                        .map(told -> new Escalation(level, to, told, TODAY, TODAY.plusDays(1))))
                .map(escalation -> new FollowUpEvent.Escalated(CONTACT, escalation));
    }

    private static FollowUpEvent checkIn(WorkStatus.Kind work) {
        var answers = new CheckInAnswers(CheckInAnswers.Techniques.REGULARLY, CheckInAnswers.Share.NOT_AT_ALL, false);
        return new FollowUpEvent.CheckInRecorded(
                CONTACT,
                new Cause.CheckIn(Cause.CheckIn.Kind.IN_WORK, 3),
                answers,
                Optional.of(new WorkStatus(work, Optional.of(20), Optional.of(9_000))));
    }

    private static FollowUpEvent talk(boolean noneWanted, NextStep... steps) {
        var answers = Arrays.stream(steps).collect(Collectors.toMap(step -> step, _ -> Answer.ACCEPTED));
        var conversation = new Conversation(
                Offers.of(answers, noneWanted),
                Optional.of(WorkReadiness.WORK_READY),
                Optional.of(new WorkStatus(WorkStatus.Kind.STOPPED_AGAIN, Optional.empty(), Optional.empty())),
                Optional.of(4),
                Optional.of(new CheckInAnswers(CheckInAnswers.Techniques.SOMETIMES, CheckInAnswers.Share.A_LOT, true)),
                new Words(Optional.of(WORDS), Optional.of(WORDS), Optional.of(WORDS), Optional.of(WORDS)));
        return new FollowUpEvent.ContactMade(CONTACT, new ContactState.Made(TODAY, true, conversation));
    }
}
