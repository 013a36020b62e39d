/** Whether trouble is seen: meters, alerts, dashboards, runbooks and the ops screen say the same about a real platform. */
package org.opendoor.systemtests.observed;
