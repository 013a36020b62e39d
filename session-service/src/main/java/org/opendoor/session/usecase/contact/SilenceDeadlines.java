package org.opendoor.session.usecase.contact;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Set;

/** Durable promises to look again when somebody's last day is over: one for each provider and day. */
public interface SilenceDeadlines {

    /** Set in the running transaction. */
    Uni<Void> watch(Set<Deadline> deadlines);

    /** The end of this day at this provider. */
    record Deadline(String provider, LocalDate day) {}
}
