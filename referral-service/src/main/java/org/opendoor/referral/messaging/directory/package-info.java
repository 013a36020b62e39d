/**
 * Tells everybody how the directory stands: each entry in full, under a key of its own, so that who comes late reads the
 * topic from its beginning and knows all. No name of a person is in it.
 */
package org.opendoor.referral.messaging.directory;
