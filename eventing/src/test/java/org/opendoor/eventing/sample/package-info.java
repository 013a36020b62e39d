/** A small service on the real mechanism: one side writes and announces, the other hears and notes effects. */
package org.opendoor.eventing.sample;
