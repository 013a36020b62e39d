package org.opendoor.analytics.projection;

import java.util.Optional;

/**
 * What somebody told of themselves so that it can be seen whether everybody is served alike. Nobody has to tell it.
 *
 * @param gender empty also where it was asked and not stated
 * @param ethnicity likewise; the large group, since the single categories would be hidden almost everywhere
 */
public record Background(Optional<AgeBand> ageBand, Optional<Gender> gender, Optional<EthnicGroup> ethnicity) {
    static final Background NOT_TOLD = new Background(Optional.empty(), Optional.empty(), Optional.empty());
}
