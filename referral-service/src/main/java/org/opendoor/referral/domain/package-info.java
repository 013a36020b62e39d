/**
 * The rules of a referral on the Jobcentre side, as plain Java: what an offer may become, who may make one, and what an
 * ending means for contact afterwards. Time and ids come in with the command; nothing here reads a clock, a database or a
 * topic, so that every rule can be tried in a millisecond.
 */
package org.opendoor.referral.domain;
