package org.opendoor.systemtests.observed;

import static org.opendoor.local.demo.Scenes.ADVISER;
import static org.opendoor.local.demo.Scenes.PRACTITIONER;

import java.util.Map;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api;

/** The shortest journey there is, for whoever needs one event to go through the house. */
final class Journeys {
    private Journeys() {}

    /** Somebody says no: referral-service tells an ending, and followup-service owes them a contact. */
    static void endOne(Platform platform) {
        new Api(platform.access())
                .post(
                        Service.REFERRAL,
                        ADVISER,
                        "/v1/referrals",
                        Map.of(
                                "customer",
                                Map.of("givenName", "Kim", "familyName", "Vale"),
                                "customerKind",
                                "VOLUNTARY",
                                "source",
                                "M5",
                                "district",
                                ADVISER.scope(),
                                "provider",
                                PRACTITIONER.scope(),
                                "answer",
                                Map.of("kind", "NO", "reason", "TOO_UNWELL")));
    }
}
