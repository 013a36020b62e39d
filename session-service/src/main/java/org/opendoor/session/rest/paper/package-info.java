/** What somebody takes home: how they did as a picture, and what they came to as a certificate. */
package org.opendoor.session.rest.paper;
