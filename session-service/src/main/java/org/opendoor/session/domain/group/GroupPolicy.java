package org.opendoor.session.domain.group;

import java.time.Duration;

/**
 * How long anybody waits for a group without being offered something else.
 *
 * @param longestWait four weeks: waits "from days to over a month, often because a group had to fill" are what made people
 *     give up before they began (DWP research report 582, 2.5)
 */
public record GroupPolicy(Duration longestWait) {

    public static final GroupPolicy IN_FORCE = new GroupPolicy(Duration.ofDays(28));
}
