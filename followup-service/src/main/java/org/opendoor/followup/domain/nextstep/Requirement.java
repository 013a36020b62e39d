package org.opendoor.followup.domain.nextstep;

import org.opendoor.followup.domain.WorkStatus;

/** What has to be so before a step is the right one, and the plain words for its being so, not being so and being open. */
public enum Requirement {
    NEED_UNMET(
            "something they came for is not solved yet",
            "what they came for is solved",
            "something they came for is not solved yet"),
    PART_LEFT(
            "a part of the programme that was agreed with them is still to come",
            "they had every part of the programme that was agreed with them",
            "they had every part of the programme that was agreed with them"),
    NOT_SUPPORTED_YET(
            "they do not see such a person yet",
            "they see such a person already, and the same twice helps nobody",
            "they see such a person already"),
    WANTS_COMPANY(
            "they would like to meet people who know what it is like",
            "they would rather not meet others over this",
            "they would like to meet people who know what it is like"),
    WORRIED_ABOUT_DRINKING(
            "they worry about how much they drink", "drinking is no worry of theirs", "drinking is a worry of theirs"),
    HAS_DEBTS("debts or bills weigh on them", "neither debts nor bills weigh on them", "debts or bills weigh on them"),
    NOT_YET_READY(
            "they do not feel ready for work yet, and this is a way towards it",
            "it is for people who are not ready for work yet but want to get there",
            "they feel ready for work"),
    READY_FOR_WORK(
            "they feel ready for work",
            "they do not feel ready for work, and being sent to look for it before that set people back",
            "they feel ready for work"),
    NOT_IN_WORK("they are not in work", "they are in work", "they are in work"),
    IN_WORK("they are in work", "they are not in work", "they are in work"),
    PAY_WITHIN_LIMIT(
            "their pay is at most £15,000 a year",
            "their pay is more than £15,000 a year",
            "their pay is at most £15,000 a year"),
    ENOUGH_HOURS(
            "they work 16 hours a week or more",
            "they work less than 16 hours a week",
            "they work 16 hours a week or more"),
    ON_BENEFIT_BEFORE(
            "they were on the benefit for 13 weeks before",
            "they were on the benefit for less than 13 weeks before",
            "they were on the benefit for 13 weeks before"),
    WORK_WILL_LAST(
            "the work is expected to last five weeks or more",
            "the work is not expected to last five weeks",
            "the work is expected to last five weeks or more");

    /** Pounds a year. */
    private static final int MOST_PAY = 15_000;

    /** Hours a week. */
    private static final int LEAST_HOURS = 16;

    private final String so;
    private final String notSo;
    private final String whether;

    Requirement(String so, String notSo, String whether) {
        this.so = so;
        this.notSo = notSo;
        this.whether = whether;
    }

    /** The words after "offered because". */
    public String so() {
        return so;
    }

    /** The words after "not now because". */
    public String notSo() {
        return notSo;
    }

    /** The words after "ask first whether". */
    public String whether() {
        return whether;
    }

    /** Whether it is about work, which every conversation asks about; the rest is known to the two who talk. */
    public boolean isAboutWork() {
        return switch (this) {
            case NOT_YET_READY, READY_FOR_WORK, NOT_IN_WORK, IN_WORK, PAY_WITHIN_LIMIT, ENOUGH_HOURS -> true;
            case NEED_UNMET,
                    PART_LEFT,
                    NOT_SUPPORTED_YET,
                    WANTS_COMPANY,
                    WORRIED_ABOUT_DRINKING,
                    HAS_DEBTS,
                    ON_BENEFIT_BEFORE,
                    WORK_WILL_LAST -> false;
        };
    }

    Known in(Facts facts) {
        return switch (this) {
            case NEED_UNMET -> facts.answer(Question.NEED_UNMET);
            case PART_LEFT -> facts.answer(Question.PART_LEFT);
            case NOT_SUPPORTED_YET -> facts.answer(Question.SUPPORTED_ALREADY).opposite();
            case WANTS_COMPANY -> facts.answer(Question.WANTS_COMPANY);
            case WORRIED_ABOUT_DRINKING -> facts.answer(Question.WORRIED_ABOUT_DRINKING);
            case HAS_DEBTS -> facts.answer(Question.HAS_DEBTS);
            case NOT_YET_READY -> facts.notYetReady();
            case READY_FOR_WORK -> facts.readyForWork();
            case NOT_IN_WORK -> facts.working().opposite();
            case IN_WORK -> facts.working();
            case PAY_WITHIN_LIMIT ->
                Known.of(facts.work().flatMap(WorkStatus::annualPay).map(pay -> pay <= MOST_PAY));
            case ENOUGH_HOURS ->
                Known.of(facts.work().flatMap(WorkStatus::hoursPerWeek).map(hours -> hours >= LEAST_HOURS));
            case ON_BENEFIT_BEFORE -> facts.answer(Question.ON_BENEFIT_BEFORE);
            case WORK_WILL_LAST -> facts.answer(Question.WORK_WILL_LAST);
        };
    }
}
