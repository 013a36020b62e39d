/** What a provider's own systems know a person by, over REST. */
package org.opendoor.session.rest.patient;
