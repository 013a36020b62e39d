package org.opendoor.followup.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.WorkStatus;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.conversation.CheckInAnswers;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.nextstep.NextStep;

/**
 * A conversation without its words, beside the contact it belongs to. Steps and answers stand in the same order;
 * of a conversation that the version before wrote, there are none.
 */
@Embeddable
class ConversationColumns {
    String[] optionsOffered;
    String[] stepsOffered;
    String[] stepsAnswered;
    Boolean noneWanted;

    @Enumerated(EnumType.STRING)
    WorkReadiness workReadiness;

    @Enumerated(EnumType.STRING)
    WorkStatus.Kind workKind;

    Integer hoursPerWeek;
    Integer annualPay;
    Integer satisfaction;

    @Enumerated(EnumType.STRING)
    CheckInAnswers.Techniques techniquesUsed;

    @Enumerated(EnumType.STRING)
    CheckInAnswers.Share programmesShare;

    Boolean struggling;

    static ConversationColumns of(Conversation conversation) {
        var columns = new ConversationColumns();
        columns.take(conversation.offers());
        columns.workReadiness = conversation.workReadiness().orElse(null);
        conversation.work().ifPresent(columns::take);
        columns.satisfaction = conversation.satisfaction().orElse(null);
        conversation.checkIn().ifPresent(columns::take);
        return columns;
    }

    Conversation conversation() {
        var work = Optional.ofNullable(workKind)
                .map(kind -> new WorkStatus(kind, Optional.ofNullable(hoursPerWeek), Optional.ofNullable(annualPay)));
        var checkIn = Optional.ofNullable(techniquesUsed)
                .map(techniques -> new CheckInAnswers(techniques, programmesShare, struggling));
        return new Conversation(
                offers(),
                Optional.ofNullable(workReadiness),
                work,
                Optional.ofNullable(satisfaction),
                checkIn,
                Words.NONE);
    }

    private void take(Offers offers) {
        optionsOffered = offers.kinds().stream().map(Enum::name).toArray(String[]::new);
        stepsOffered = offers.answers().keySet().stream().map(Enum::name).toArray(String[]::new);
        stepsAnswered = offers.answers().values().stream().map(Enum::name).toArray(String[]::new);
        noneWanted = offers.noneWanted();
    }

    private void take(WorkStatus work) {
        workKind = work.kind();
        hoursPerWeek = work.hoursPerWeek().orElse(null);
        annualPay = work.annualPay().orElse(null);
    }

    private void take(CheckInAnswers answers) {
        techniquesUsed = answers.techniques();
        programmesShare = answers.share();
        struggling = answers.struggling();
    }

    private Offers offers() {
        var kinds = Arrays.stream(optionsOffered)
                .map(OptionOffered::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        var answers = new TreeMap<NextStep, Answer>();
        IntStream.range(0, stepsOffered == null ? 0 : stepsOffered.length)
                .forEach(place ->
                        answers.put(NextStep.valueOf(stepsOffered[place]), Answer.valueOf(stepsAnswered[place])));
        return new Offers(kinds, answers, noneWanted);
    }
}
