/** Gathers what stands on the papers that somebody takes home. */
package org.opendoor.session.usecase.paper;
