/**
 * A group: people who do a module together, from the first name on its list to the last session. It knows who has a place
 * and who waits; what it does to a person's plan goes through that person's programme.
 */
package org.opendoor.session.domain.group;
