package org.opendoor.session.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.UnmetPreference;

/** Who decided that the person does not get what they wanted, and why. */
public record Unmet(
        @NotNull UnmetPreference.DecidedBy decidedBy,
        @NotNull UnmetPreference.Why reason) {

    /**
     * The person's choice is honoured in every district, or it is written down who decided otherwise and why.
     *
     * @param preferred what the person wants; null where they have no wish
     * @param at where in the body the entry is
     * @throws Refused where the choice is not honoured and nobody says why, or the other way round
     */
    static Optional<UnmetPreference> of(Delivery preferred, Delivery given, Unmet said, String at) {
        boolean unmet = preferred != null && preferred != given;
        if (unmet == (said == null)) {
            var rule = unmet ? "who decided otherwise, and why" : "only where the person wanted the other mode";
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError(at + "/unmet", unmet ? "NOT_NULL" : "NULL", rule)));
        }
        return unmet ? Optional.of(new UnmetPreference(preferred, said.decidedBy(), said.reason())) : Optional.empty();
    }
}
