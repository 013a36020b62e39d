/** How people read how soon somebody gets in touch, and how those who answer for it change it. */
package org.opendoor.followup.rest.policy;
