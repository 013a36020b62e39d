/**
 * A cohort of invented people who live through the programme on a running platform, so that there is something to look
 * at. What they do is drawn from a seed beforehand; how it is done is what any outside system does: public REST calls.
 */
package org.opendoor.local.simulate;
