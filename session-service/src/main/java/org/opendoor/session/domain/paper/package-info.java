/** What somebody takes home in the end. */
package org.opendoor.session.domain.paper;
