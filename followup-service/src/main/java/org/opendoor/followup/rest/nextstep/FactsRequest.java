package org.opendoor.followup.rest.nextstep;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.nextstep.Facts;
import org.opendoor.followup.domain.nextstep.Question;

/**
 * What is known of somebody. Whatever is absent is not known, and is asked about in the answer where it matters.
 *
 * @param workReadiness how near to work they say they are
 * @param work whether they work
 * @param needUnmet whether something they came for is not solved yet
 * @param partLeft whether a part of the programme agreed with them never came about
 * @param supportedAlready whether they see a counsellor, nurse, physiotherapist or clinic already
 * @param wantsCompany whether they would like to meet people who know what it is like
 * @param worriedAboutDrinking whether they worry about how much they drink
 * @param hasDebts whether debts or bills weigh on them
 * @param onBenefitBefore whether they were on the benefit for 13 weeks before the work began
 * @param workWillLast whether the work is expected to last five weeks or more
 */
public record FactsRequest(
        WorkReadiness workReadiness,
        @Valid WorkPart work,
        Boolean needUnmet,
        Boolean partLeft,
        Boolean supportedAlready,
        Boolean wantsCompany,
        Boolean worriedAboutDrinking,
        Boolean hasDebts,
        Boolean onBenefitBefore,
        Boolean workWillLast) {

    /** Fails with {@link org.opendoor.kit.problem.Refused} INVALID_REQUEST where two of them contradict each other. */
    Facts facts() {
        return new Facts(Optional.ofNullable(workReadiness), WorkPart.read(work, workReadiness), told());
    }

    private Map<Question, Boolean> told() {
        var told = new EnumMap<Question, Boolean>(Question.class);
        told.put(Question.NEED_UNMET, needUnmet);
        told.put(Question.PART_LEFT, partLeft);
        told.put(Question.SUPPORTED_ALREADY, supportedAlready);
        told.put(Question.WANTS_COMPANY, wantsCompany);
        told.put(Question.WORRIED_ABOUT_DRINKING, worriedAboutDrinking);
        told.put(Question.HAS_DEBTS, hasDebts);
        told.put(Question.ON_BENEFIT_BEFORE, onBenefitBefore);
        told.put(Question.WORK_WILL_LAST, workWillLast);
        told.values().removeIf(answer -> answer == null);
        return told;
    }
}
