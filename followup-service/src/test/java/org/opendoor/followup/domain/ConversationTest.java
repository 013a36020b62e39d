package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Conversations.because;
import static org.opendoor.followup.domain.Examples.ACTION;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;
import static org.opendoor.followup.domain.Examples.talked;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.nextstep.NextStep;

/** When a conversation is the contact that was promised. */
class ConversationTest {
    private static final WorkStatus PART_TIME =
            new WorkStatus(WorkStatus.Kind.PART_TIME, Optional.of(20), Optional.empty());

    @Test
    void what_they_think_of_the_programme_is_not_the_contact() {
        ended().then(talked(CONTACT, Conversations.FEEDBACK_ALONE, MONDAY)).refuses(FollowUpRefusal.FEEDBACK_ALONE);
    }

    @Test
    void leaving_it_with_the_person_is_not_the_contact_even_if_something_was_named() {
        ended().then(Conversations.leftWithThem()).refuses(FollowUpRefusal.LEFT_WITH_CUSTOMER);
        ended().then(new FollowUpCommand.RecordConversation(
                        CONTACT, offering(OptionOffered.MORE_CMP), true, ACTION, on(MONDAY)))
                .refuses(FollowUpRefusal.LEFT_WITH_CUSTOMER);
    }

    @Test
    void a_job_broker_for_somebody_not_ready_needs_a_reason() {
        ended().then(talked(CONTACT, Conversations.TOO_SOON, MONDAY)).refuses(FollowUpRefusal.NEXT_STEP_NEEDS_A_REASON);
        var offers = Conversations.TOO_SOON.offers();
        var story = ended().then(talked(CONTACT, Examples.of(offers, because("They ask for one")), MONDAY));
        assertThat(story.contact().isDue()).isFalse();
    }

    @Test
    void nobody_guesses_what_was_not_asked() {
        var credit = Offers.of(Map.of(NextStep.RETURN_TO_WORK_CREDIT, Answer.ACCEPTED), false);
        var talk = new Conversation(
                credit, Optional.empty(), Optional.of(PART_TIME), Optional.empty(), Optional.empty(), Words.NONE);
        assertThat(talk.doubtfulOffers().get(NextStep.RETURN_TO_WORK_CREDIT).explanation())
                .isEqualTo("Ask first whether their pay is at most £15,000 a year.");
        ended().then(talked(CONTACT, talk, MONDAY)).refuses(FollowUpRefusal.NEXT_STEP_NEEDS_A_REASON);
    }

    @Test
    void what_only_the_two_who_talk_can_know_nobody_doubts() {
        assertThat(offering(OptionOffered.MONEY_ADVICE, OptionOffered.PEER_SUPPORT, OptionOffered.NHS_ONWARD)
                        .doubtfulOffers())
                .isEmpty();
    }

    @Test
    void somebody_struggling_hears_again_within_days() {
        var story = ended().then(talked(CONTACT, Conversations.STRUGGLING, MONDAY));
        var action = story.lastContact();
        assertThat(action.id()).isEqualTo(ACTION);
        assertThat(action.plan().cause()).isEqualTo(new Cause.Action(CONTACT));
        assertThat(action.plan().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(story.journey().followUp()).isInstanceOf(FollowUp.Open.class);
    }

    @Test
    void the_kinds_of_what_they_said_yes_to_are_told_apart() {
        var offers = Offers.of(
                Map.of(NextStep.DEBT_ADVICE, Answer.ACCEPTED, NextStep.MORE_SESSIONS, Answer.DECLINED), false);
        assertThat(offers.kinds()).containsExactly(OptionOffered.MORE_CMP, OptionOffered.MONEY_ADVICE);
        assertThat(offers.accepted()).containsExactly(OptionOffered.MONEY_ADVICE);
    }

    private static Story ended() {
        return Story.of(end(ending(EndingKind.COMPLETED, MONDAY)));
    }
}
