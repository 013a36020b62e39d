/** Puts the rooms together: use cases and their ports, secrets and settings, meters. The only room that sees all others. */
package org.opendoor.referral.wiring;
