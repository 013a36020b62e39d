package org.opendoor.session.usecase.group;

import org.opendoor.session.domain.group.Group;

/**
 * A group as it is kept.
 *
 * @param version counts its changes, from 1
 */
public record FiledGroup(Group.Opened group, long version) {}
