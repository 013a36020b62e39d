/** What a clinician who refers somebody says beside the referral itself, which went to the Jobcentre side without it. */
package org.opendoor.session.domain.professional;
