package org.opendoor.referral.rest.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.opendoor.referral.domain.customer.AgeBand;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.customer.Ethnicity;
import org.opendoor.referral.domain.customer.Gender;

/** What is asked to see whether everybody is served alike, in national codes; whatever was not asked is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackgroundBody(
        AgeBand ageBand, @Pattern(regexp = "[1234Z]") String gender, Ethnicity ethnicity) {

    static BackgroundBody of(Background background) {
        return new BackgroundBody(
                background.ageBand().orElse(null),
                background.gender().map(Gender::code).orElse(null),
                background.ethnicity().orElse(null));
    }

    Background background() {
        return new Background(
                Optional.ofNullable(ageBand),
                Optional.ofNullable(gender).flatMap(Gender::of),
                Optional.ofNullable(ethnicity));
    }
}
