/** The table of links. It holds hashes and dates; whose a link is, the journey alone knows. */
package org.opendoor.referral.persistence.door;
