/**
 * The edge where a person's record is told, found and protected. A name is never part of an address, and what names or
 * numbers somebody is never printed.
 */
package org.opendoor.referral.rest.customer;
