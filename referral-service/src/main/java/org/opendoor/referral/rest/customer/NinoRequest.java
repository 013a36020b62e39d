package org.opendoor.referral.rest.customer;

import java.util.Optional;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.rest.NationalInsuranceNumber;

/** The right number, or none where it was somebody else's. */
public record NinoRequest(@NationalInsuranceNumber String nino) {

    Optional<Nino> number() {
        return Optional.ofNullable(nino).flatMap(Nino::parse);
    }

    @Override
    public String toString() {
        return "NinoRequest[hidden]";
    }
}
