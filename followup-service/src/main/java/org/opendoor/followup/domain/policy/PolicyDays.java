package org.opendoor.followup.domain.policy;

/**
 * Distances in working days.
 *
 * @param whenWanted from the ending, if the person asked to be contacted and it is sooner than usual
 * @param afterChange from a change of benefit, work or home
 * @param afterCall from the day on which a former customer rang
 * @param afterStruggling from a conversation in which somebody said that they are struggling
 * @param toSecondLevel from the due day to the second escalation
 */
public record PolicyDays(int whenWanted, int afterChange, int afterCall, int afterStruggling, int toSecondLevel) {
    public PolicyDays {
        Numbers.atLeastOne("days when contact is wanted", whenWanted);
        Numbers.atLeastOne("days after a change", afterChange);
        Numbers.atLeastOne("days after a call", afterCall);
        Numbers.atLeastOne("days after somebody is struggling", afterStruggling);
        Numbers.atLeastOne("days to the second escalation", toSecondLevel);
    }
}
