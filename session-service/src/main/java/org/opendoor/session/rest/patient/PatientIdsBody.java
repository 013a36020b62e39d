package org.opendoor.session.rest.patient;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.patient.NhsNumber;
import org.opendoor.session.domain.patient.PatientIds;

/**
 * At least one of the two.
 *
 * @param localPatientId the provider's own number of the patient, as it stands in its systems
 * @param nhsNumber ten digits; blanks and hyphens between them are of no meaning
 */
public record PatientIdsBody(
        @Pattern(regexp = "\\S([\\P{Cc}]{0,58}\\S)?") String localPatientId,
        @Pattern(regexp = "[0-9 -]{10,15}") String nhsNumber) {

    PatientIds ids() {
        if (localPatientId == null && nhsNumber == null) {
            throw refused("/localPatientId", "ONE_OF", "localPatientId, nhsNumber or both");
        }
        var number = Optional.ofNullable(nhsNumber)
                .map(written -> NhsNumber.parse(written)
                        .orElseThrow(() -> refused(
                                "/nhsNumber", "NHS_NUMBER", "ten digits, of which the last checks the others")));
        return new PatientIds(Optional.ofNullable(localPatientId), number);
    }

    static PatientIdsBody of(PatientIds ids) {
        return new PatientIdsBody(
                ids.local().orElse(null), ids.nhsNumber().map(NhsNumber::digits).orElse(null));
    }

    private static Refused refused(String pointer, String code, String rule) {
        return new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError(pointer, code, rule)));
    }

    @Override
    public String toString() {
        return "PatientIdsBody[hidden]";
    }
}
