/**
 * The directory's rows, one table for each kind. Rows travel as JSON, a whole set in one parameter, so that a thousand of
 * them cost one statement.
 */
package org.opendoor.referral.persistence.directory;
