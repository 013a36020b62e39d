/**
 * Who looked at or changed what about whom, and why: written in the transaction of the deed, so that neither exists
 * without the other.
 */
package org.opendoor.kit.audit;
