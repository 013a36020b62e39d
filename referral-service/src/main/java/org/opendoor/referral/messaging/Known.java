package org.opendoor.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.opendoor.referral.domain.AdviserContact;
import org.opendoor.referral.domain.Amendment;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Interview;

/** The one thing an amendment is about, as {@code common/offer-terms.json} has it; none where it was never told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Known(
        Said.Wishes preferences,
        Set<Expectation> expectations,
        Set<Explained> explained,
        CustomerKind customerKind,
        Interview interview,
        AdviserContact adviserContact) {

    static Known of(Amendment amendment) {
        return switch (amendment) {
            case Amendment.PreferencesAre(var preferences) ->
                new Known(Said.Wishes.of(preferences), null, null, null, null, null);
            case Amendment.ExpectationsAre(var expectations) -> new Known(null, expectations, null, null, null, null);
            case Amendment.ExplainedWas(var explained) -> new Known(null, null, explained, null, null, null);
            case Amendment.KindIs(var kind) -> new Known(null, null, null, kind, null, null);
            case Amendment.InterviewWas(var interview) ->
                new Known(null, null, null, null, interview.orElse(null), null);
            case Amendment.AdviserContactIs(var contact) ->
                new Known(null, null, null, null, null, contact.orElse(null));
        };
    }
}
