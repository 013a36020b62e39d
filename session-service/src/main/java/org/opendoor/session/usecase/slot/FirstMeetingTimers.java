package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.opendoor.session.domain.slot.Waiting;

/** Rings when a wait for a first meeting was too long. Set in the transaction in which the wait begins: none is forgotten. */
public interface FirstMeetingTimers {

    /** One that rings finds out anew whether the wait still goes on; so none need be taken back. */
    Uni<Void> watch(List<Waiting> begun);
}
