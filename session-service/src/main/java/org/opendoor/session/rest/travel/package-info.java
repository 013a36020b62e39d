/** Where travel is claimed, approved and paid. */
package org.opendoor.session.rest.travel;
