/**
 * The directory is kept by operations and read by everybody who has to choose: one entry at a time, or a list of them from a
 * file. Whoever writes waits for whoever is writing, so that each change is judged against what is true; there are few
 * writers and many readers.
 */
package org.opendoor.referral.usecase.directory;
