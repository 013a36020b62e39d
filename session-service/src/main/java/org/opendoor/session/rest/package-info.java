/**
 * The edge to people and systems of providers: requests become use cases, outcomes become answers, refusals become
 * problems. No rule lives here.
 */
package org.opendoor.session.rest;
