package org.opendoor.followup.domain;

import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;

import java.util.Map;
import java.util.Optional;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.conversation.CheckInAnswers;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.nextstep.NextStep;

/** Conversations that do not count, and one from which more follows. */
final class Conversations {
    static final Conversation FEEDBACK_ALONE = new Conversation(
            Offers.of(Map.of(), false),
            Optional.empty(),
            Optional.empty(),
            Optional.of(5),
            Optional.empty(),
            Words.NONE);
    static final Conversation TOO_SOON =
            Examples.of(Offers.of(Map.of(NextStep.JOB_BROKER, Answer.THINKING), false), Words.NONE);
    static final Conversation STRUGGLING = new Conversation(
            Offers.of(Map.of(NextStep.MORE_SESSIONS, Answer.ACCEPTED), false),
            Optional.of(WorkReadiness.UNABLE),
            Optional.of(new WorkStatus(WorkStatus.Kind.STOPPED_AGAIN, Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.of(new CheckInAnswers(CheckInAnswers.Techniques.NOT_ANY_MORE, CheckInAnswers.Share.SOME, true)),
            Words.NONE);

    private Conversations() {}

    static FollowUpCommand.RecordConversation leftWithThem() {
        return new FollowUpCommand.RecordConversation(CONTACT, offering(), true, Examples.ACTION, on(MONDAY));
    }

    static Words because(String reason) {
        return new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
