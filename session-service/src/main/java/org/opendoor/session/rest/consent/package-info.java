/** Sharing one item with the adviser over REST. The only resources here that answer a Jobcentre role with anything clinical. */
package org.opendoor.session.rest.consent;
