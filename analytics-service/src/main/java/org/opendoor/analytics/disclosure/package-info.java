/**
 * What may be told of numbers about people, and in which form.
 *
 * <p>The only door out of this service: whatever leaves it as a number is a {@link
 * org.opendoor.analytics.disclosure.Cell} made here. The room is pure and knows neither journeys nor measures, so that
 * its promise (a hidden number cannot be worked out from the shown ones) can be attacked in tests without anything else
 * running.
 */
package org.opendoor.analytics.disclosure;
