/** What is heard on opendoor.directory: each entry in full, under its own key, on a topic that keeps only the last word. */
package org.opendoor.followup.messaging.directory;
