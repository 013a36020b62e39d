/**
 * One class per intention (keep what was heard, read what may be told), and the small ports that each of them needs.
 */
package org.opendoor.analytics.usecase;
