package org.opendoor.session.domain.assessment;

/** How somebody feels about a group. Being offered nothing else was what hurt people. */
public enum AboutGroups {
    WELCOME,
    WILLING,
    UNEASY,
    ONE_TO_ONE_ONLY
}
