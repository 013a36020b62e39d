package org.opendoor.referral.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.AdviserContact;
import org.opendoor.referral.domain.AmendReason;
import org.opendoor.referral.domain.Amendment;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Interview;
import org.opendoor.referral.domain.Topic;

/** One thing about the offer as it is now known, whole: the field of the topic and no other. */
public record AmendmentRequest(
        @NotNull Topic topic,
        @NotNull AmendReason reason,
        @Valid PreferencesBody preferences,
        List<@NotNull Expectation> expectations,
        List<@NotNull Explained> explained,
        CustomerKind customerKind,
        Interview interview,
        AdviserContact adviserContact) {

    /**
     * What it is now.
     *
     * @throws Refused INVALID_REQUEST where the topic's field is missing, or another topic's is there
     */
    Amendment amendment() {
        List<FieldError> errors = new ArrayList<>();
        fields().forEach((of, value) -> check(errors, of, value));
        if (!errors.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, errors);
        }
        return switch (topic) {
            case PREFERENCES -> new Amendment.PreferencesAre(preferences.preferences());
            case EXPECTATIONS -> new Amendment.ExpectationsAre(Codes.set(expectations));
            case EXPLAINED -> new Amendment.ExplainedWas(Codes.set(explained));
            case CUSTOMER_KIND -> new Amendment.KindIs(customerKind);
            case INTERVIEW -> new Amendment.InterviewWas(Optional.of(interview));
            case ADVISER_CONTACT -> new Amendment.AdviserContactIs(Optional.of(adviserContact));
        };
    }

    private Map<Topic, Optional<Object>> fields() {
        Map<Topic, Optional<Object>> fields = new LinkedHashMap<>();
        fields.put(Topic.PREFERENCES, Optional.ofNullable(preferences));
        fields.put(Topic.EXPECTATIONS, Optional.ofNullable(expectations));
        fields.put(Topic.EXPLAINED, Optional.ofNullable(explained));
        fields.put(Topic.CUSTOMER_KIND, Optional.ofNullable(customerKind));
        fields.put(Topic.INTERVIEW, Optional.ofNullable(interview));
        fields.put(Topic.ADVISER_CONTACT, Optional.ofNullable(adviserContact));
        return fields;
    }

    private void check(List<FieldError> errors, Topic of, Optional<Object> value) {
        if (of == topic && value.isEmpty()) {
            errors.add(new FieldError(pointer(of), "NOT_NULL", "this topic needs it"));
        }
        if (of != topic && value.isPresent()) {
            errors.add(new FieldError(pointer(of), "NOT_FOR_THIS_TOPIC", "this topic does not have it"));
        }
    }

    private static String pointer(Topic of) {
        return switch (of) {
            case PREFERENCES -> "/preferences";
            case EXPECTATIONS -> "/expectations";
            case EXPLAINED -> "/explained";
            case CUSTOMER_KIND -> "/customerKind";
            case INTERVIEW -> "/interview";
            case ADVISER_CONTACT -> "/adviserContact";
        };
    }
}
