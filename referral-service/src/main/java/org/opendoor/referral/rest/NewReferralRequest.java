package org.opendoor.referral.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.Ids;
import org.opendoor.referral.domain.AdviserContact;
import org.opendoor.referral.domain.Circumstances;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Interview;
import org.opendoor.referral.domain.OfferedBefore;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.WantedPlace;
import org.opendoor.referral.usecase.MakeReferral;

/**
 * An offer to a person, with their answer if it is there. Without one the offer stays open; without a provider it is the
 * district's default. {@code inOwnWords} is what the person hopes for as they said it: sealed with the person, read by the side
 * that answers for them, on no event.
 */
public record NewReferralRequest(
        @NotNull @Valid CustomerRequest customer,
        @NotNull CustomerKind customerKind,
        @NotNull Source source,
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String district,
        @Pattern(regexp = Patterns.IDENTIFIER) String provider,
        @Pattern(regexp = Patterns.IDENTIFIER) String adviser,
        @Pattern(regexp = Patterns.IDENTIFIER) String centre,
        @Valid PreferencesBody preferences,
        List<@NotNull Expectation> expectations,
        List<@NotNull Explained> explained,
        Interview interview,
        List<@NotNull OfferedBefore> offeredBefore,
        AdviserContact adviserContact,
        @Size(max = 1000) @Pattern(regexp = Patterns.LINES) String inOwnWords,
        @Valid AnswerRequest answer) {

    MakeReferral.Request request() {
        var terms = new MakeReferral.Terms(
                customerKind,
                source,
                new WantedPlace(
                        district,
                        Optional.ofNullable(provider),
                        Optional.ofNullable(adviser),
                        Optional.ofNullable(centre)),
                preferences == null ? Preferences.NONE : preferences.preferences(),
                Codes.set(expectations),
                Codes.set(explained),
                new Circumstances(
                        Optional.ofNullable(interview), Codes.set(offeredBefore), Optional.ofNullable(adviserContact)));
        var said = new MakeReferral.Said(
                Optional.ofNullable(answer).map(given -> given.answer("/answer")),
                Optional.ofNullable(inOwnWords).map(String::strip).filter(words -> !words.isEmpty()));
        return new MakeReferral.Request(Ids.next(), Ids.next(), customer.person(), terms, said);
    }

    @Override
    public String toString() {
        return "NewReferralRequest[hidden]";
    }
}
