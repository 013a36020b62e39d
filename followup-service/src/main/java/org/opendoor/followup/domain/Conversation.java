package org.opendoor.followup.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opendoor.followup.domain.conversation.CheckInAnswers;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.nextstep.Advice;
import org.opendoor.followup.domain.nextstep.Facts;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.followup.domain.nextstep.Requirement;

/**
 * What a contact came to. It keeps the promise only if an option was offered or the person said that they want none;
 * "ring us if you need us" does not.
 *
 * @param offers what was offered and answered
 * @param workReadiness how near to work they say they are
 * @param work whether they work
 * @param satisfaction with the programme, from 1 to 5
 * @param checkIn what is asked months later
 * @param words what was written down; not at hand where a rule decides on a conversation of before
 */
public record Conversation(
        Offers offers,
        Optional<WorkReadiness> workReadiness,
        Optional<WorkStatus> work,
        Optional<Integer> satisfaction,
        Optional<CheckInAnswers> checkIn,
        Words words) {

    /** Of somebody who was reached and wants nobody to get in touch: that is an answer, too. */
    public static Conversation declined() {
        return new Conversation(
                Offers.nothing(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Words.NONE);
    }

    /** Whether it keeps the promise. */
    public boolean counts() {
        return offers.count();
    }

    /** Whether nothing came of it but what they think of the programme. */
    boolean isFeedbackAlone() {
        return !counts() && (satisfaction.isPresent() || words.feedback().isPresent());
    }

    boolean isStruggling() {
        return checkIn.filter(CheckInAnswers::struggling).isPresent();
    }

    /**
     * What was offered though it does not suit them as far as their work goes, or before that was asked. Each needs a
     * reason; what is known to the two who talk, nobody doubts.
     */
    public SortedMap<NextStep, Advice> doubtfulOffers() {
        var facts = new Facts(workReadiness, work, Map.of());
        var doubtful = new TreeMap<NextStep, Advice>();
        offers.answers().keySet().forEach(step -> doubt(step.advice(facts)).ifPresent(why -> doubtful.put(step, why)));
        return doubtful;
    }

    /** An offer that was made is said as such, even if the person wanted none of it. */
    public ConversationOutcome outcome() {
        return offers.kinds().isEmpty() ? ConversationOutcome.NONE_WANTED : ConversationOutcome.OPTION_OFFERED;
    }

    private static Optional<Advice> doubt(Advice advice) {
        return switch (advice) {
            case Advice.Offer _ -> Optional.empty();
            case Advice.NotNow notNow -> Optional.of(notNow);
            case Advice.AskFirst(var whether) -> aboutWork(whether);
        };
    }

    private static Optional<Advice> aboutWork(List<Requirement> whether) {
        var open = whether.stream().filter(Requirement::isAboutWork).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Advice.AskFirst(open));
    }
}
