package org.opendoor.analytics.usecase;

import java.util.List;

/**
 * Somebody's turn at a replay. There is one at a time; whoever has it keeps it as long as each step comes soon enough
 * after the one before.
 *
 * @param replayer who has it
 * @param positions where to go on; none if it was not noted yet where the topics end
 */
public record ReplayTurn(int generation, String replayer, List<ReplayPosition> positions) {}
