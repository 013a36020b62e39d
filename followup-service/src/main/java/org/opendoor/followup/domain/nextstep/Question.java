package org.opendoor.followup.domain.nextstep;

/** What the person is asked besides their work. The answers advise whoever asks, and are kept nowhere. */
public enum Question {
    /** Something they came for is not solved yet. */
    NEED_UNMET,
    /** Some of what was agreed for them on the programme never came about. */
    PART_LEFT,
    /** They already see such a person: the programme adds to that, and does not repeat it. */
    SUPPORTED_ALREADY,
    /** They would like the company of people who know what it is like. */
    WANTS_COMPANY,
    /** They worry about how much they drink. */
    WORRIED_ABOUT_DRINKING,
    /** Debts or bills weigh on them. */
    HAS_DEBTS,
    /** They were on the benefit for thirteen weeks before the work began. */
    ON_BENEFIT_BEFORE,
    /** The work is expected to last five weeks or more. */
    WORK_WILL_LAST
}
