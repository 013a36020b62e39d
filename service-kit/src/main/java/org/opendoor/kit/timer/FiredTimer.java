package org.opendoor.kit.timer;

import java.time.Instant;

/**
 * A timer whose moment has come.
 *
 * @param key what it was set for; unique within its kind
 * @param due when it was due, by the platform's clock
 * @param now the platform's time at which it is fired, never before {@code due}
 */
public record FiredTimer(String key, Instant due, Instant now) {}
