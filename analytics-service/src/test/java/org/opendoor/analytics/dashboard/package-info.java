/** The dashboard as a browser gets it. */
package org.opendoor.analytics.dashboard;
