/**
 * The dashboard: pages for an analyst with a browser. They show tables of protected cells and nothing else; pictures are
 * drawn in the browser, from the table beside them, so that no picture can say more than its table.
 */
package org.opendoor.analytics.rest.dashboard;
