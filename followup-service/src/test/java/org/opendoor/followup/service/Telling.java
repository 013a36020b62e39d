package org.opendoor.followup.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Something another service says.
 *
 * @param topic opendoor.referrals or opendoor.programmes
 * @param id the event's id
 * @param type its CloudEvents type
 * @param journey the journey, which is the key
 * @param sequence of the journey on that topic
 * @param data as JSON
 */
public record Telling(String topic, UUID id, String type, UUID journey, long sequence, String data) {
    /** What the tests' journeys have in common. */
    public static final String PARTIES = """
            "customerKind":"%s","district":"durham","provider":"tees-valley-nhs","adviser":%s""";

    private static final String CUSTOMER = "019a1c40-7d10-712b-9c3e-a2d1f57b8c01";

    /** Offered, by this adviser (JSON: a quoted id, or null). */
    public static Telling offered(UUID journey, long sequence, String kind, String adviser) {
        return referral(
                "referral.offered", journey, sequence, """
                "customerId":"%s","route":"ADVISER","offeredOn":"2026-11-23",%s\
                """.formatted(CUSTOMER, PARTIES.formatted(kind, adviser)));
    }

    /** Time to think. */
    public static Telling deferred(UUID journey, long sequence, int number, LocalDate reviewOn) {
        return referral("referral.deferred", journey, sequence, """
                "customerId":"%s","reviewOn":"%s","deferral":%d,%s\
                """.formatted(
                        CUSTOMER, reviewOn, number, PARTIES.formatted("VOLUNTARY", "\"adviser-1\"")));
    }

    /** Yes. */
    public static Telling referred(UUID journey, long sequence, String kind, String adviser) {
        return referral(
                "referral.referred", journey, sequence, """
                "customerId":"%s","route":"ADVISER","preferences":{"times":[]},"expectations":[],"explained":[],\
                "referredOn":"2026-11-23",%s""".formatted(CUSTOMER, PARTIES.formatted(kind, adviser)));
    }

    /** Came back. */
    public static Telling reReferred(UUID journey, long sequence, UUID newJourney) {
        return referral("referral.re-referred", journey, sequence, """
                "customerId":"%s","newReferralId":"%s","reReferredOn":"2026-11-23"\
                """.formatted(CUSTOMER, newJourney));
    }

    /** The person's two records became one; the journey goes on in that one, if any (JSON: a quoted id, or null). */
    public static Telling merged(UUID journey, long sequence, String kind, String continuesIn) {
        return referral("referral.customer-merged", journey, sequence, """
                "customerId":"%s","mergedCustomerId":"%s","continuesIn":%s,"mergedOn":"2026-11-23",%s\
                """.formatted(
                        CUSTOMER, CUSTOMER, continuesIn, PARTIES.formatted(kind, "\"adviser-1\"")));
    }

    /** Handed over to another district, where nobody is the adviser yet. */
    public static Telling transferred(UUID journey, long sequence, String district) {
        return referral("referral.transferred", journey, sequence, """
                "customerId":"%s","customerKind":"VOLUNTARY","state":"REFERRED","district":"%s","provider":"wear-nhs",\
                "adviser":null,"centre":null,"fromDistrict":"durham","fromProvider":"tees-valley-nhs",\
                "because":"MOVED","transferredOn":"2026-11-23"\
                """.formatted(CUSTOMER, district));
    }

    /** Another adviser. */
    public static Telling reassigned(UUID journey, long sequence, String adviser) {
        return referral("referral.adviser-reassigned", journey, sequence, """
                "customerId":"%s","because":"ADVISER_LEFT","reassignedOn":"2026-11-23",%s\
                """.formatted(
                        CUSTOMER, PARTIES.formatted("VOLUNTARY", "\"" + adviser + "\"")));
    }

    /** Nobody gets in touch any more. */
    public static Telling contactStopped(UUID journey, long sequence, String because) {
        return referral("referral.contact-stopped", journey, sequence, """
                "customerId":"%s","because":"%s","stoppedOn":"2026-11-23"\
                """.formatted(CUSTOMER, because));
    }

    /** Something about the benefit, work or home of a customer with Jobcentre changed. */
    public static Telling eligibilityChanged(UUID journey, long sequence, UUID change) {
        return eligibilityChanged(journey, sequence, change, "VOLUNTARY", "\"adviser-1\"");
    }

    /** The same of anybody. */
    public static Telling eligibilityChanged(UUID journey, long sequence, UUID change, String kind, String adviser) {
        return referral("referral.eligibility-changed", journey, sequence, """
                "customerId":"%s","changeId":"%s","kind":"STARTED_WORK","effectiveOn":"2026-11-20","hoursPerWeek":16,\
                "annualPay":11500,"toldOn":"2026-11-23",%s\
                """.formatted(
                        CUSTOMER, change, PARTIES.formatted(kind, adviser)));
    }

    /** Work that was started or stopped on a day, of a customer with Jobcentre. */
    public static Telling work(UUID journey, long sequence, String kind, LocalDate from) {
        return referral("referral.eligibility-changed", journey, sequence, """
                "customerId":"%s","changeId":"%s","kind":"%s","effectiveOn":"%s","toldOn":"%s",%s\
                """.formatted(
                CUSTOMER, UUID.randomUUID(), kind, from, from, PARTIES.formatted("VOLUNTARY", "\"adviser-1\"")));
    }

    /** A former customer rang. */
    public static Telling rang(UUID journey, long sequence, LocalDate on) {
        return of(
                "opendoor.programmes",
                "programme.contact-requested",
                journey,
                sequence,
                "\"requestedOn\":\"%s\"".formatted(on));
    }

    /** Next steps were agreed with the practitioner. */
    public static Telling agreed(UUID journey, long sequence, int revision, String kinds) {
        return of("opendoor.programmes", "programme.next-steps-agreed", journey, sequence, """
                "agreedOn":"2026-11-23","kinds":[%s],"revision":%d""".formatted(
                        kinds, revision));
    }

    /** The adviser agreed that the person stays. */
    public static Telling changeAnswered(UUID journey, long sequence, UUID change) {
        return referral("referral.continuation-agreed", journey, sequence, """
                "customerId":"%s","changeId":"%s","agreedBy":"adviser-1","agreedOn":"2026-11-24"\
                """.formatted(CUSTOMER, change));
    }

    /** Forgotten. */
    public static Telling forgotten(UUID journey, long sequence) {
        return referral("referral.forgotten", journey, sequence, """
                "customerId":"%s","forgottenOn":"2026-11-23"\
                """.formatted(CUSTOMER));
    }

    /** Ended before it began: declined or withdrawn. */
    public static Telling turnedDown(UUID journey, long sequence, EndingSample ending) {
        var type = "referral." + ending.kind().toLowerCase(Locale.ROOT);
        return referral(type, journey, sequence, "\"customerId\":\"%s\",%s".formatted(CUSTOMER, ending.json()));
    }

    /** Ended by the NHS side. */
    public static Telling ended(UUID journey, long sequence, EndingSample ending) {
        var type = ending.revision() > 1
                ? "programme.ending-corrected"
                : "programme." + ending.kind().toLowerCase(Locale.ROOT).replace('_', '-');
        return of("opendoor.programmes", type, journey, sequence, ending.json());
    }

    private static Telling referral(String type, UUID journey, long sequence, String data) {
        return of("opendoor.referrals", type, journey, sequence, data);
    }

    private static Telling of(String topic, String type, UUID journey, long sequence, String data) {
        var json = "{\"referralId\":\"%s\",%s}".formatted(journey, data);
        return new Telling(topic, UUID.randomUUID(), "opendoor.%s.v1".formatted(type), journey, sequence, json);
    }

    /** When it is said to have happened. */
    Instant time() {
        return Instant.parse("2026-11-23T10:00:00Z");
    }
}
