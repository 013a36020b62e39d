package org.opendoor.referral.usecase.eligibility;

import org.opendoor.referral.domain.eligibility.EligibilityRules.Teller;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.Reader;

/** On which side of a person's benefit somebody stands: the scope by which they see the person decides. */
final class Side {

    private Side() {}

    static Teller of(Opened opened, Reader reader) {
        boolean jobcentre = reader.dataProtection()
                || opened.journeys().stream().anyMatch(journey -> asJobcentre(journey, reader.scope()));
        if (jobcentre) {
            return Teller.JOBCENTRE;
        }
        return opened.customer().withJobcentre() ? Teller.BESIDE_JOBCENTRE : Teller.WITHOUT_JOBCENTRE;
    }

    static boolean asJobcentre(Journey journey, Scope scope) {
        var offer = journey.referral().offer();
        return offer.kind().withJobcentre()
                && scope.districts().contains(offer.place().district());
    }
}
