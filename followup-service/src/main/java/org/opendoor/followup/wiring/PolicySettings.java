package org.opendoor.followup.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import org.opendoor.followup.domain.EndingKind;

/** The contact policy as data; a change of a number is a new version of it. */
@ConfigMapping(prefix = "followup.policy")
interface PolicySettings {
    /** Which policy this is. */
    @WithDefault("1")
    int version();

    /** Working days from the ending to the due day, for each kind of ending. */
    Map<EndingKind, Integer> daysAfter();

    /** Working days if the person asked to be contacted, where that is sooner. */
    @WithDefault("3")
    int daysWhenWanted();

    /** Working days from the due day to the second escalation. */
    @WithDefault("5")
    int daysToSecondLevel();

    /** Working days from a change of benefit, work or home, or from the day it was told, to the due day. */
    @WithDefault("5")
    int daysAfterChange();
}
