package org.opendoor.followup.domain;

import java.time.LocalDate;

/**
 * One of the few times a person is told that the door is still open.
 *
 * @param number from 1, in the order of their days; each is said once
 * @param dueOn the day on which it goes out
 */
public record Invitation(int number, LocalDate dueOn) {}
