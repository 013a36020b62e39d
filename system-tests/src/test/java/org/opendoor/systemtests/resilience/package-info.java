/** Whether anything is lost, doubled or put out of order when parts of the platform are killed. */
package org.opendoor.systemtests.resilience;
