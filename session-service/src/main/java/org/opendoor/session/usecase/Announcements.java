package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.ProgrammeEvent;

/** Says what happened: to both sides what both may know, to the NHS side the rest. Called within the transaction. */
public interface Announcements {

    Uni<Void> make(Journey journey, List<ProgrammeEvent> events, Instant at);
}
