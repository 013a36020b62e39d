package org.opendoor.analytics.usecase;

import org.opendoor.analytics.projection.Fact;

/**
 * A fact with the words in which it was said. The words are kept whatever this version makes of them, so that a later
 * one can judge them anew.
 *
 * @param type the event's type, e.g. {@code opendoor.referral.referred.v1}
 * @param data its JSON, as it came
 */
public record Heard(Fact fact, String type, String data) {}
