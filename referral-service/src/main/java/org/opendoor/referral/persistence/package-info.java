/**
 * Rows and how they are sealed. What leaves this room are the use cases' own types; rows, SQL and keys stay here. Commands
 * lock before they decide, and the database's own constraints hold what must never be double.
 */
package org.opendoor.referral.persistence;
