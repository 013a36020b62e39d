/** Groups over REST: a provider's own, opened, filled, moved and cancelled by its people and systems. */
package org.opendoor.session.rest.group;
