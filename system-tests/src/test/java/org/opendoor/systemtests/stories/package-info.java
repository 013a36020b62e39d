/** Journeys over the public APIs, as the people in them would tell them. */
package org.opendoor.systemtests.stories;
