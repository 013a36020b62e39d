/** Measurements that somebody runs by hand and reads; nothing here is a test, for no machine is like another. */
package org.opendoor.session.benchmark;
