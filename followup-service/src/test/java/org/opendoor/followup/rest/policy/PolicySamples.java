package org.opendoor.followup.rest.policy;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Policies as somebody would send them. */
public final class PolicySamples {
    private static final String NATIONAL = """
            {"afterEnding":[
               {"ending":"COMPLETED","workingDays":10},{"ending":"DROPPED_OUT","workingDays":5},
               {"ending":"NOT_STARTED","workingDays":5},{"ending":"NOT_ACCEPTED","workingDays":5},
               {"ending":"DECLINED","workingDays":20},{"ending":"WITHDRAWN","workingDays":20}],
             "whenWanted":3,"afterChange":5,"afterCall":2,"afterStruggling":3,"toSecondLevel":5,"attemptsBeforeLetter":3,
             "checkIns":{"completed":[3,6,12],"inWork":[1,3,6,12],"plannedBefore":5},
             "invitations":{"standard":[3,6,12],"once":6,"afterReview":[3,6],"sender":"PROVIDER"}}
            """;

    private PolicySamples() {}

    /** The one the platform starts with. */
    public static String national() {
        return NATIONAL;
    }

    /** The same, with these pieces of text in place of those. */
    public static String with(Map<String, String> others) {
        UnaryOperator<String> same = UnaryOperator.identity();
        return others.entrySet().stream()
                .<UnaryOperator<String>>map(other -> text -> text.replace(other.getKey(), other.getValue()))
                .reduce(same, (one, next) -> text -> next.apply(one.apply(text)))
                .apply(NATIONAL);
    }
}
