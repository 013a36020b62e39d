package org.opendoor.followup.usecase.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.followup.domain.Owner;

/**
 * What somebody, or a whole district or provider, has to do.
 *
 * @param desk whose it is
 * @param owner who owes it; empty where a whole desk is counted
 * @param due contacts that are owed
 * @param late those of them whose day has passed
 * @param broken those of them that were carried up to the last level, and still nobody got in touch
 * @param nextDueOn the earliest of their days
 */
public record Caseload(Desk desk, Optional<Owner> owner, long due, long late, long broken, LocalDate nextDueOn) {}
