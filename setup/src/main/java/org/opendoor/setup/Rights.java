package org.opendoor.setup;

import java.util.List;

/**
 * What one Kafka user may do; everything else is refused.
 *
 * @param reads topics it may consume
 * @param writes topics it may produce to
 * @param groups prefix of the consumer groups it may join
 */
public record Rights(List<String> reads, List<String> writes, String groups) {}
