package org.opendoor.followup.rest.nextstep;

import java.util.List;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.nextstep.Advice;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.followup.domain.nextstep.Requirement;

/**
 * Whether one step is the right one now.
 *
 * @param requirements what the advice rests on
 * @param explanation the same as a sentence
 */
public record AdviceView(
        NextStep step,
        String title,
        OptionOffered kind,
        Answer advice,
        List<Requirement> requirements,
        String explanation) {

    /** Right now, not now, or not to be said before something is asked. */
    public enum Answer {
        OFFER,
        NOT_NOW,
        ASK_FIRST
    }

    static AdviceView of(NextStep.Advised advised) {
        var step = advised.step();
        var advice = advised.advice();
        return new AdviceView(
                step, step.title(), step.kind(), answer(advice), advice.requirements(), advice.explanation());
    }

    private static Answer answer(Advice advice) {
        return switch (advice) {
            case Advice.Offer _ -> Answer.OFFER;
            case Advice.NotNow _ -> Answer.NOT_NOW;
            case Advice.AskFirst _ -> Answer.ASK_FIRST;
        };
    }
}
