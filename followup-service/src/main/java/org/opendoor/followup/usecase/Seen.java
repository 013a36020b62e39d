package org.opendoor.followup.usecase;

import org.opendoor.followup.domain.Journey;

/**
 * A follow-up as somebody reads it.
 *
 * @param journey the journey, whose follow-up is opened
 * @param version counts its changes
 */
public record Seen(Journey journey, long version) {}
