/**
 * Where events come in: record → fact. This service listens to everything and says nothing.
 */
package org.opendoor.analytics.messaging;
