package org.opendoor.session.domain.patient;

import java.util.Optional;

/**
 * What a provider's own systems know a person by.
 *
 * @param local the provider's own number of the patient, as it stands there
 */
public record PatientIds(Optional<String> local, Optional<NhsNumber> nhsNumber) {

    @Override
    public String toString() {
        return "PatientIds[hidden]";
    }
}
