package org.opendoor.session.usecase.slot;

import java.util.UUID;
import org.opendoor.session.domain.slot.Slot;

/**
 * A slot as it is kept.
 *
 * @param version counts its changes, from 1
 */
public record FiledSlot(UUID id, Slot.Published slot, long version) {}
