/** What people get on paper: pages as PDF, readable by everybody. */
package org.opendoor.kit.print;
