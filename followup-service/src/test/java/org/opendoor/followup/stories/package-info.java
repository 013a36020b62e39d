/** What happens to people over months, told with the moved clock: the promise of this platform, story by story. */
package org.opendoor.followup.stories;
