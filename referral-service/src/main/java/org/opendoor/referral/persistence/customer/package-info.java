/**
 * Who the customers are, as stored: sealed with a key of their own, found by keyed hashes, exported, forgotten and kept no
 * longer than the schedule says. Keys, seals and hashes never leave this room.
 */
package org.opendoor.referral.persistence.customer;
