package org.opendoor.session.rest.task;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.page.Paging;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.domain.task.TaskPolicy;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.usecase.task.TaskReader;

/**
 * What a caller wants to see of what is to be done.
 *
 * @param mine true for the caller's own, nobody's, and what is late, which is everybody's
 * @param provider one of the caller's providers alone
 * @param late true for what is late, false for what is in time
 * @param kind one kind alone
 * @param sameDay true for what is to be done on the day it arose
 * @param referralId what is about one person alone
 */
public record TaskFilter(
        @QueryParam("mine") Boolean mine,

        @QueryParam("provider") @Pattern(regexp = Formats.IDENTIFIER)
        String provider,

        @QueryParam("late") Boolean late,
        @QueryParam("kind") TaskKind kind,
        @QueryParam("sameDay") Boolean sameDay,
        @QueryParam("referralId") UUID referralId) {

    TaskReader.Query query(Caller caller, Paging paging) {
        return new TaskReader.Query(
                providers(caller),
                new TaskReader.Filter(kinds(), Optional.ofNullable(late), Optional.ofNullable(referralId)),
                Boolean.TRUE.equals(mine) ? Optional.of(caller.subject()) : Optional.empty(),
                paging.after().map(cursor -> new TaskReader.Place(cursor.date(0), cursor.uuid(1))),
                paging.checkedLimit().plusOne());
    }

    /** One that is named, or all that are to be done on the same day; none named is all. */
    private Set<TaskKind> kinds() {
        if (kind != null) {
            return Set.of(kind);
        }
        return Boolean.TRUE.equals(sameDay)
                ? Arrays.stream(TaskKind.values())
                        .filter(each -> TaskPolicy.of(each).sameDay())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** What is out of reach is not even looked at. */
    private Set<String> providers(Caller caller) {
        return caller.providers().stream()
                .filter(each -> provider == null || each.equals(provider))
                .collect(Collectors.toUnmodifiableSet());
    }
}
