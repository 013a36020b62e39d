package org.opendoor.referral.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.WantedPlace;
import org.opendoor.referral.usecase.MakeReferral;

/**
 * Somebody rings who was with us before, or thinks so. Their name and two of date of birth, phone, postcode and National
 * Insurance number; the rest is used only where they turn out to be new.
 */
public record ReturnByNameRequest(
        @NotNull @Valid CustomerRequest customer,
        @NotNull CustomerKind customerKind,
        @NotNull Source source,
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String district,
        @Pattern(regexp = Patterns.IDENTIFIER) String provider,
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String centre,
        @Valid PreferencesBody preferences,
        List<@NotNull Expectation> expectations,
        List<@NotNull Explained> explained) {

    private static final int ENOUGH = 2;

    /** @throws Refused where too little is told to know anybody by */
    MakeReferral.Request request() {
        long told = Stream.of(customer.dateOfBirth(), customer.phone(), customer.postcode(), customer.nino())
                .filter(each -> each != null)
                .count();
        if (told < ENOUGH) {
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError(
                            "/customer", "TWO_NEEDED", "two of dateOfBirth, phone, postcode and nino are needed")));
        }
        UUID next = Ids.next();
        var terms = new MakeReferral.Terms(
                customerKind,
                source,
                new WantedPlace(district, Optional.ofNullable(provider), Optional.empty(), Optional.of(centre)),
                preferences == null ? Preferences.NONE : preferences.preferences(),
                Codes.set(expectations),
                Codes.set(explained));
        return new MakeReferral.Request(next, Ids.next(), customer.person(), terms, Optional.empty());
    }
}
