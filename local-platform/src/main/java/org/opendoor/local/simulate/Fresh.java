package org.opendoor.local.simulate;

import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api;

/** Whether nobody is on a platform yet: an invented cohort is not to be mixed with people somebody put there. */
public final class Fresh {
    private Fresh() {}

    /** @throws PartFailed where somebody is there already, with the ways out */
    public static void check(PlatformAccess platform) {
        var api = new Api(platform);
        for (var place : Place.values()) {
            var found = api.get(Service.REFERRAL, place.practitioner(), "/v1/referrals?limit=1");
            if (!found.path("items").isEmpty()) {
                throw new PartFailed(
                        "There are people on this platform already, in %s. Begin with ./opendoor reset, or add a"
                                        .formatted(place.district())
                                + " cohort to them with --again.");
            }
        }
    }
}
