/**
 * What a person lets their adviser see: one item, for one purpose, until they say otherwise. The only way anything clinical
 * ever crosses the wall, and it is their own.
 */
package org.opendoor.session.domain.consent;
