package org.opendoor.kit.timer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A timer that has not fired yet, as operations see it.
 *
 * @param due by the platform's clock
 * @param attempts how often it was tried in vain
 * @param notBefore when it is tried again, by the machine's clock; null if it never failed
 * @param lastError why it failed; null if it never did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenTimer(String kind, String key, Instant due, int attempts, Instant notBefore, String lastError) {}
