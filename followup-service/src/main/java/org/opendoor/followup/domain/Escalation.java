package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * That a late contact was carried to somebody who can help.
 *
 * @param level how far up
 * @param to what sort of people it is carried to
 * @param people those of them who were there on that day, by opaque id; empty where nobody is known
 * @param dueOn the day that was missed
 * @param escalatedOn the day it was carried up
 */
public record Escalation(
        EscalationLevel level,
        EscalationLevel.Addressee to,
        List<String> people,
        LocalDate dueOn,
        LocalDate escalatedOn) {
    public Escalation {
        people = List.copyOf(people);
    }
}
