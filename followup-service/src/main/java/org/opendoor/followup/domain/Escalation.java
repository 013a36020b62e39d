package org.opendoor.followup.domain;

import java.time.LocalDate;

/**
 * That a late contact was carried to somebody who can help.
 *
 * @param level how far up
 * @param to who was told
 * @param dueOn the day that was missed
 * @param escalatedOn the day it was carried up
 */
public record Escalation(EscalationLevel level, EscalationLevel.Addressee to, LocalDate dueOn, LocalDate escalatedOn) {}
