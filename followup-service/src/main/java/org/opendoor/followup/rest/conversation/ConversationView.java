package org.opendoor.followup.rest.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.opendoor.followup.domain.ContactState;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.ConversationOutcome;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.WorkStatus;
import org.opendoor.followup.domain.conversation.CheckInAnswers;
import org.opendoor.followup.domain.conversation.Words;

/**
 * A conversation as its readers see it.
 *
 * @param optionsOffered the kinds of what was offered
 * @param options each step that was offered, with its answer
 * @param words what was written down; only where the conversation itself is read, on record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationView(
        LocalDate madeOn,
        boolean kept,
        ConversationOutcome outcome,
        SortedSet<OptionOffered> optionsOffered,
        List<OfferPart> options,
        boolean noneWanted,
        WorkReadiness workReadiness,
        WorkView work,
        Integer satisfaction,
        CheckInView checkIn,
        WordsView words) {

    /** Their work. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WorkView(WorkStatus.Kind status, Integer hoursPerWeek, Integer annualPay) {
        static WorkView of(WorkStatus work) {
            return new WorkView(
                    work.kind(),
                    work.hoursPerWeek().orElse(null),
                    work.annualPay().orElse(null));
        }
    }

    /** What was asked months later. */
    public record CheckInView(
            CheckInAnswers.Techniques techniquesUsed, CheckInAnswers.Share programmesShare, boolean struggling) {
        static CheckInView of(CheckInAnswers answers) {
            return new CheckInView(answers.techniques(), answers.share(), answers.struggling());
        }
    }

    /** What was written down. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WordsView(String situation, String feedback, String whatHelped, String overriddenBecause) {
        static WordsView of(Words words) {
            return new WordsView(
                    words.situation().orElse(null),
                    words.feedback().orElse(null),
                    words.whatHelped().orElse(null),
                    words.overriddenBecause().orElse(null));
        }
    }

    /** Without its words, as it stands in its follow-up. */
    public static ConversationView of(ContactState.Made made) {
        return of(made, null);
    }

    /** With its words. */
    static ConversationView of(ContactState.Made made, Words words) {
        Conversation conversation = made.conversation();
        return new ConversationView(
                made.madeOn(),
                made.kept(),
                conversation.outcome(),
                conversation.offers().kinds(),
                conversation.offers().answers().entrySet().stream()
                        .map(offer -> new OfferPart(offer.getKey(), offer.getValue()))
                        .toList(),
                conversation.offers().noneWanted(),
                conversation.workReadiness().orElse(null),
                conversation.work().map(WorkView::of).orElse(null),
                conversation.satisfaction().orElse(null),
                conversation.checkIn().map(CheckInView::of).orElse(null),
                words == null ? null : WordsView.of(words));
    }
}
