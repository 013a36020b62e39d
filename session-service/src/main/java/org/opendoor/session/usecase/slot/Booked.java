package org.opendoor.session.usecase.slot;

import org.opendoor.session.domain.slot.SlotRefusal;
import org.opendoor.session.usecase.Outcome;

/** What came of wanting a slot for a person. */
public sealed interface Booked {

    /** The slot could be had; this is what the programme said. */
    record Put(Outcome outcome) implements Booked {}

    /** It could not. */
    record NoSlot(SlotRefusal why) implements Booked {}
}
