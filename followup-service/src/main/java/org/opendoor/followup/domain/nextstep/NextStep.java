package org.opendoor.followup.domain.nextstep;

import static org.opendoor.followup.domain.OptionOffered.MONEY_ADVICE;
import static org.opendoor.followup.domain.OptionOffered.MORE_CMP;
import static org.opendoor.followup.domain.OptionOffered.NHS_ONWARD;
import static org.opendoor.followup.domain.OptionOffered.PEER_SUPPORT;
import static org.opendoor.followup.domain.OptionOffered.SKILLS;
import static org.opendoor.followup.domain.OptionOffered.WORK_SUPPORT;

import java.util.Arrays;
import java.util.List;
import org.opendoor.followup.domain.OptionOffered;

/**
 * The catalogue: each step of table 3 of the domain, of which announced kind it is, and what has to be so for it. Who is
 * offered work before they are ready is set back by it, so every step towards a job says how near to one it belongs.
 */
public enum NextStep {
    MORE_SESSIONS("More sessions of the programme", MORE_CMP, Timing.WHILE_IN_NEED),
    MISSED_MODULE("A part of the programme they did not get to", MORE_CMP, Timing.WITH_A_PART_LEFT),
    SEE_COUNSELLOR("A counsellor", NHS_ONWARD, Timing.BESIDE_WHAT_THEY_HAVE),
    SEE_COMMUNITY_PSYCHIATRIC_NURSE("A community psychiatric nurse", NHS_ONWARD, Timing.BESIDE_WHAT_THEY_HAVE),
    SEE_PHYSIOTHERAPIST("A physiotherapist", NHS_ONWARD, Timing.BESIDE_WHAT_THEY_HAVE),
    SEE_PAIN_CLINIC("A pain clinic", NHS_ONWARD, Timing.BESIDE_WHAT_THEY_HAVE),
    SELF_HELP_GROUP("A peer or self-help group", PEER_SUPPORT, Timing.FOR_COMPANY),
    ALCOHOLICS_ANONYMOUS("Alcoholics Anonymous", PEER_SUPPORT, Timing.WORRIED_ABOUT_DRINKING),
    DEBT_ADVICE("Debt or money advice", MONEY_ADVICE, Timing.IN_DEBT),
    COMPUTER_COURSE("A computer course", SKILLS, Timing.ON_THE_WAY_TO_WORK),
    OTHER_COURSE("A course in another skill", SKILLS, Timing.ON_THE_WAY_TO_WORK),
    VOLUNTARY_WORK("Voluntary work", SKILLS, Timing.ON_THE_WAY_TO_WORK),
    WORK_EXPERIENCE("Work experience", SKILLS, Timing.ON_THE_WAY_TO_WORK),
    PERMITTED_WORK("Permitted work", WORK_SUPPORT, Timing.ON_THE_WAY_TO_WORK),
    WORK_PREPARATION("Work preparation", WORK_SUPPORT, Timing.ON_THE_WAY_TO_WORK),
    DISABILITY_EMPLOYMENT_ADVISER("A disability employment adviser", WORK_SUPPORT, Timing.ON_THE_WAY_TO_WORK),
    JOB_BROKER("A job broker", WORK_SUPPORT, Timing.READY_FOR_A_JOB),
    JOB_SEARCH("Help with looking for a job", WORK_SUPPORT, Timing.READY_FOR_A_JOB),
    BETTER_OFF_CALCULATION("A better-off calculation", WORK_SUPPORT, Timing.READY_FOR_A_JOB),
    SELF_EMPLOYMENT_SCHEME("Help with starting a business", WORK_SUPPORT, Timing.READY_FOR_A_JOB),
    WORK_TRIAL("A work trial", WORK_SUPPORT, Timing.READY_FOR_A_JOB),
    JOB_COACHING("Job coaching", WORK_SUPPORT, Timing.READY_OR_AT_WORK),
    IN_WORK_SUPPORT("In-Work Support", WORK_SUPPORT, Timing.AT_WORK),
    OCCUPATIONAL_HEALTH("Occupational health", WORK_SUPPORT, Timing.AT_WORK),
    WORKPLACE_ADJUSTMENTS("Adjustments at their workplace", WORK_SUPPORT, Timing.AT_WORK),
    TAX_CREDITS("Tax credits", WORK_SUPPORT, Timing.AT_WORK),
    RETURN_TO_WORK_CREDIT(
            "Return to Work Credit: £40 a week for up to 52 weeks", WORK_SUPPORT, Timing.AT_WORK_FOR_LITTLE_PAY);

    private final String title;
    private final OptionOffered kind;
    private final Timing timing;

    NextStep(String title, OptionOffered kind, Timing timing) {
        this.title = title;
        this.kind = kind;
        this.timing = timing;
    }

    /** What it is called when it is offered. */
    public String title() {
        return title;
    }

    /** All that is ever announced of it. */
    public OptionOffered kind() {
        return kind;
    }

    /** All of these have to be so. */
    public List<Requirement> requirements() {
        return timing.requirements();
    }

    /** Whether it is the right step now. What is known to stand against it is said before anything is asked. */
    public Advice advice(Facts facts) {
        var against = which(facts, Known.NO);
        if (!against.isEmpty()) {
            return new Advice.NotNow(against);
        }
        var open = which(facts, Known.UNKNOWN);
        return open.isEmpty() ? new Advice.Offer(requirements()) : new Advice.AskFirst(open);
    }

    /** The advice on each step of the catalogue, in its order. */
    public static List<Advised> advise(Facts facts) {
        return Arrays.stream(values())
                .map(step -> new Advised(step, step.advice(facts)))
                .toList();
    }

    private List<Requirement> which(Facts facts, Known answer) {
        return requirements().stream()
                .filter(requirement -> requirement.in(facts) == answer)
                .toList();
    }

    /** One step and whether it is the right one. */
    public record Advised(NextStep step, Advice advice) {}
}
