package org.opendoor.systemtests;

import static org.opendoor.local.demo.Scenes.ADVISER;
import static org.opendoor.local.demo.Scenes.PRACTITIONER;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api;

/** The shortest journey there is, for whoever needs one event to go through the house. */
public final class Journeys {
    /** Too unwell now. */
    public static final Map<String, String> NO = Map.of("kind", "NO", "reason", "TOO_UNWELL");

    private Journeys() {}

    /** Somebody says no: referral-service tells an ending, and followup-service owes them a contact. */
    public static void endOne(Platform platform) {
        new Api(platform.access()).post(Service.REFERRAL, ADVISER, "/v1/referrals", answered(NO));
    }

    /** An adviser's referral with the person's answer to it. */
    public static Map<String, Object> answered(Map<String, String> answer) {
        var offer = offered(Map.of("givenName", "Kim", "familyName", "Vale"), "VOLUNTARY", "M5");
        offer.put("answer", answer);
        return offer;
    }

    /** An offer in Durham without an answer, open to be added to. */
    public static Map<String, Object> offered(Map<String, ?> customer, String kind, String source) {
        var offer = new LinkedHashMap<String, Object>();
        offer.put("customer", customer);
        offer.put("customerKind", kind);
        offer.put("source", source);
        offer.put("district", ADVISER.scope());
        offer.put("provider", PRACTITIONER.scope());
        return offer;
    }
}
