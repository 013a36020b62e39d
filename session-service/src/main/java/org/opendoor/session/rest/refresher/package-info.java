/** Refresher sessions over REST. */
package org.opendoor.session.rest.refresher;
