/**
 * The directory's edge: four kinds of entries over REST, alike in everything but their fields, and the import of lists as
 * CSV. A row of a list is read into the very body that a single entry is sent as, so that both meet the same rules.
 */
package org.opendoor.referral.rest.directory;
