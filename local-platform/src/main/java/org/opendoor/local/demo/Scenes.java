package org.opendoor.local.demo;

import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.Service.SESSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.opendoor.local.demo.Api.Login;

/** What people do at the platform, each as one call of the public API. */
public final class Scenes {

    /** The adviser at the Jobcentre in Durham. */
    public static final Login ADVISER = new Login("adviser", "durham");

    /** The practitioner of the provider in the north. */
    public static final Login PRACTITIONER = new Login("practitioner", "north-nhs");

    /** The provider's own system, which posts attendance. */
    public static final Login PROVIDER_SYSTEM = new Login("provider-system", "north-nhs");

    /** The drop-in centre at the harbour. */
    public static final Login DROP_IN = new Login("intake", "harbour-drop-in");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> EXPLAINED =
            List.of("VOLUNTARY", "MAY_LEAVE_ANY_TIME", "CONFIDENTIAL", "MANAGES_NOT_CURES", "TRAVEL_PAID");

    private final Api api;

    public Scenes(Api api) {
        this.api = api;
    }

    /** An adviser's referral; answers with the journey's id. */
    public String refer(String given, String family, boolean withNino, String kind, Map<String, Object> answer) {
        var body = referral(given, family, kind, "M5", answer);
        if (withNino) {
            person(body).put("nino", randomNino());
        }
        return api.post(REFERRAL, ADVISER, "/v1/referrals", body)
                .body()
                .path("referralId")
                .asText();
    }

    /** Somebody walks into the drop-in centre; answers with the journey's id. */
    public String dropIn(String given, String family) {
        var body = referral(given, family, "VOLUNTARY", "Q1", Map.of("kind", "YES"));
        body.put("centre", DROP_IN.scope());
        return api.post(REFERRAL, DROP_IN, "/v1/referrals", body)
                .body()
                .path("referralId")
                .asText();
    }

    public void bookAssessment(String journey, Instant startsAt) {
        api.post(
                SESSION,
                PRACTITIONER,
                programme(journey) + "/appointments",
                Map.of("startsAt", startsAt.toString(), "mode", "01"));
    }

    public void holdAssessment(String journey, Instant now, String conditionGroup) {
        api.post(
                SESSION,
                PRACTITIONER,
                programme(journey) + "/assessment",
                Map.of(
                        "heldOn",
                        today(now).toString(),
                        "accepted",
                        true,
                        "conditionGroup",
                        conditionGroup,
                        "workReadiness",
                        "NOT_YET_READY"));
    }

    /** One module, one session a week, the first at that time. */
    public void agreePlan(String journey, String module, String mode, int sessions, Instant first) {
        var dates = new ArrayList<Map<String, String>>();
        for (int week = 0; week < sessions; week++) {
            dates.add(Map.of(
                    "on", first.atZone(LONDON).plusWeeks(week).toInstant().toString()));
        }
        api.post(
                SESSION,
                PRACTITIONER,
                programme(journey) + "/plan",
                Map.of("modules", List.of(Map.of("code", module, "mode", mode, "sessions", dates))));
    }

    /** What the provider's own system posts; the wish is asked at the last session and null before. */
    public void attendance(String journey, int session, String code, String reason, String wantsContact) {
        var body = new LinkedHashMap<String, Object>();
        body.put("sessionNumber", session);
        body.put("code", code);
        if (reason != null) {
            body.put("reason", reason);
        }
        body.put("recordedAt", Instant.now().toString());
        if (wantsContact != null) {
            body.put("contactWish", Map.of("wanted", wantsContact));
        }
        api.post(SESSION, PROVIDER_SYSTEM, programme(journey) + "/attendances", body);
    }

    /** A pause was offered first, as to everybody whose life gets in the way, and declined. */
    public void leave(String journey, String reason, LocalDate comeBackFrom) {
        var declined = List.of(Map.of("alternative", "PAUSE", "answer", "DECLINED"));
        api.post(
                SESSION,
                PRACTITIONER,
                programme(journey) + "/ending",
                Map.of("reason", reason, "comeBackFrom", comeBackFrom.toString(), "alternatives", declined));
    }

    /** Coming back is one call with an empty body; answers with the new journey's id. */
    public String comeBack(String journey) {
        return api.post(REFERRAL, DROP_IN, "/v1/referrals/" + journey + "/re-referral", null)
                .body()
                .path("referralId")
                .asText();
    }

    public void attempt(String journey, String contact, String channel, String outcome) {
        api.post(
                FOLLOWUP,
                ADVISER,
                contact(journey, contact) + "/attempts",
                Map.of("channel", channel, "outcome", outcome));
    }

    /** The person is not ready for work yet, and says yes to each step. */
    public void converse(String journey, String contact, List<String> steps) {
        var options = steps.stream()
                .map(step -> Map.of("step", step, "answer", "ACCEPTED"))
                .toList();
        api.post(
                FOLLOWUP,
                ADVISER,
                contact(journey, contact) + "/conversation",
                Map.of("options", options, "noneWanted", options.isEmpty(), "workReadiness", "NOT_YET_READY"));
    }

    public JsonNode followUp(String journey) {
        return api.get(FOLLOWUP, ADVISER, "/v1/follow-ups/" + journey);
    }

    public JsonNode programmeOf(String journey) {
        return api.get(SESSION, PRACTITIONER, programme(journey));
    }

    public JsonNode personSeenByPractitioner(String journey) {
        return api.get(REFERRAL, PRACTITIONER, "/v1/referrals/" + journey + "/person");
    }

    public JsonNode referralSeenBy(Login login, String journey) {
        return api.get(REFERRAL, login, "/v1/referrals/" + journey);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, LONDON);
    }

    private static Map<String, Object> referral(
            String given, String family, String kind, String source, Map<String, Object> answer) {
        var body = new LinkedHashMap<String, Object>();
        body.put("customer", new LinkedHashMap<>(Map.of("givenName", given, "familyName", family)));
        body.put("customerKind", kind);
        body.put("source", source);
        body.put("district", ADVISER.scope());
        body.put("provider", PRACTITIONER.scope());
        body.put("expectations", List.of("COPING", "CONFIDENCE"));
        body.put("explained", EXPLAINED);
        body.put("answer", answer);
        return body;
    }

    @SuppressWarnings("unchecked") // put there as a map above
    private static Map<String, Object> person(Map<String, Object> body) {
        return (Map<String, Object>) body.get("customer");
    }

    /** A new one each time, so that the demonstration can be played again on kept data. */
    private static String randomNino() {
        return "AB%06dC".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    }

    private static String programme(String journey) {
        return "/v1/programmes/" + journey;
    }

    private static String contact(String journey, String contact) {
        return "/v1/follow-ups/" + journey + "/contacts/" + contact;
    }
}
