/** Topics that keep the last word on each key, and a service's own copy of what they say. */
package org.opendoor.eventing.compacted;
