package org.opendoor.referral.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.opendoor.referral.domain.customer.AgeBand;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.customer.Ethnicity;
import org.opendoor.referral.domain.customer.Gender;

/** What is asked to see whether everybody is served alike, as the contract has it; whatever was not told is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldBackground(AgeBand ageBand, String gender, Ethnicity ethnicity) {

    static ToldBackground of(Background background) {
        return new ToldBackground(
                background.ageBand().orElse(null),
                background.gender().map(Gender::code).orElse(null),
                background.ethnicity().orElse(null));
    }
}
