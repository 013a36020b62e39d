/**
 * What happened, for those who ask afterwards: the history of one journey, and the feed of changes for systems without
 * a message broker. Both are filtered by what the caller may see.
 */
package org.opendoor.kit.history;
