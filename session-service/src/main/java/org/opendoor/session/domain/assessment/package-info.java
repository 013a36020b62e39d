/** What is found out at the first meeting, in codes and in the person's own words. */
package org.opendoor.session.domain.assessment;
