package org.opendoor.session.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.session.domain.ProgrammeCommand;

/**
 * One command among many: of which programme, by whom, and what.
 *
 * @param reach whose programmes the caller may touch
 * @param seen the version that the caller has seen, where they must have seen the latest
 * @param command what is asked, given the time at which it is decided
 */
public record Asked(UUID referralId, Reach reach, Optional<Long> seen, Function<Instant, ProgrammeCommand> command) {

    /** By somebody who need not have seen the latest version. */
    public Asked(UUID referralId, Reach reach, Function<Instant, ProgrammeCommand> command) {
        this(referralId, reach, Optional.empty(), command);
    }
}
