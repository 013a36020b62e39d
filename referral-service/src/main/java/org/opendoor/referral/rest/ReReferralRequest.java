package org.opendoor.referral.rest;

import jakarta.validation.Valid;
import java.util.Optional;
import org.opendoor.referral.domain.Preferences;

/** What is different this time. Nothing has to be: an empty body, or none at all, brings the person back as they are known. */
public record ReReferralRequest(@Valid PreferencesBody preferences) {

    /** Everything as it was. */
    static final ReReferralRequest AS_KNOWN = new ReReferralRequest(null);

    Optional<Preferences> changed() {
        return Optional.ofNullable(preferences).map(PreferencesBody::preferences);
    }
}
