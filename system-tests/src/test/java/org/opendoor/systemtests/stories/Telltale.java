package org.opendoor.systemtests.stories;

import static org.opendoor.local.Service.SESSION;
import static org.opendoor.local.demo.Scenes.DROP_IN;
import static org.opendoor.local.demo.Scenes.PRACTITIONER;
import static org.opendoor.local.demo.Scenes.PROVIDER_SYSTEM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Scenes;

/**
 * A journey of which the NHS side is told everything there is to tell: a word of its own in each field, text or code. A new
 * field behind the wall is told here the day it is there.
 */
final class Telltale {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** On no bank holiday, and ahead of every clock. */
    private static final String FAR_AHEAD = "2031-06-04T09:00:00Z";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** Nobody else's story has it. */
    private final String module = "CARDIAC_REHABILITATION";

    private final String practitioner = "canary-" + mark;
    private final String patient = "canary-patient-" + mark;
    private final List<String> words = new ArrayList<>();
    private final List<String> codes = new ArrayList<>(List.of(module, practitioner, patient));

    /** Codes and ids: kept as they are, behind the wall. */
    List<String> canaries() {
        return List.copyOf(codes);
    }

    /** What was said in words: kept sealed, or not at all. */
    List<String> words() {
        return List.copyOf(words);
    }

    /** Tells it, and waits until everybody has heard what they may hear. */
    String everything(PlatformAccess platform, Api api) {
        var now = platform.clock().now();
        var scenes = new Scenes(api);
        var journey = scenes.dropIn("Canary", "Marsh");
        var programme = "/v1/programmes/" + journey;
        api.post(
                SESSION,
                DROP_IN,
                programme + "/professional",
                Map.of("profession", "PSYCHIATRIST", "reasons", said("reasons")));
        firstMeeting(api, programme, now);
        ofAGroup(api, journey);
        scenes.agreePlan(journey, module, "GROUP", 3, now.minus(Duration.ofDays(8)));
        sessions(api, programme, journey);
        atTheEnd(api, programme, now);
        platform.settling().await(LIMIT);
        return journey;
    }

    private void firstMeeting(Api api, String programme, Instant now) {
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/appointments",
                Map.of(
                        "startsAt",
                        now.plus(Duration.ofDays(1)).toString(),
                        "mode",
                        "01",
                        "practitioner",
                        practitioner));
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/assessment",
                Map.of(
                        "heldOn",
                        day(now),
                        "accepted",
                        true,
                        "conditionGroup",
                        "MENTAL",
                        "workReadiness",
                        "NOT_YET_READY",
                        "practitioner",
                        practitioner,
                        "measures",
                        List.of(Map.of("measure", "PHQ_9", "total", 17)),
                        "goals",
                        List.of(said("goal")),
                        "words",
                        Map.of("clinicalReasons", said("clinical reasons"), "conditions", said("conditions"))));
        api.post(SESSION, PRACTITIONER, programme + "/patient-ids", Map.of("localPatientId", patient));
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/consents",
                Map.of("item", "MODULES", "purpose", "ADJUSTMENTS_AT_WORK"));
        api.post(SESSION, PRACTITIONER, programme + "/consents/MODULES/withdrawal", null);
    }

    /** One by the practitioner, one by a register, and somebody upset. */
    private void sessions(Api api, String programme, String journey) {
        new Scenes(api).attendance(journey, 1, "5", null, null);
        var second = api.get(SESSION, PRACTITIONER, programme)
                .at("/plan/sessions/1/sessionId")
                .asText();
        codes.add(second);
        api.post(
                SESSION,
                PROVIDER_SYSTEM,
                "/v1/registers",
                Map.of(
                        "sessionId",
                        second,
                        "recordedAt",
                        Instant.now().toString(),
                        "rows",
                        List.of(Map.of("localPatientId", patient, "code", "3", "reason", "BEREAVEMENT_OR_CRISIS"))));
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/upsets",
                Map.of("sessionNumber", 1, "words", said("wept and left early")));
    }

    private void ofAGroup(Api api, String journey) {
        var group = api.post(
                        SESSION,
                        PRACTITIONER,
                        "/v1/groups",
                        Map.of(
                                "provider",
                                PRACTITIONER.scope(),
                                "module",
                                "SLEEP_WELL",
                                "mode",
                                "11",
                                "practitioner",
                                practitioner,
                                "minimum",
                                2,
                                "maximum",
                                6,
                                "firstSession",
                                FAR_AHEAD,
                                "sessions",
                                4))
                .body()
                .path("groupId")
                .asText();
        codes.add(group);
        api.post(SESSION, PRACTITIONER, "/v1/groups/" + group + "/members", Map.of("referralId", journey));
    }

    /** The name on the certificate comes with the request, and nobody keeps it. */
    private void atTheEnd(Api api, String programme, Instant now) {
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/feedback/FINAL_SESSION",
                Map.of(
                        "givenOn",
                        day(now),
                        "formVersion",
                        1,
                        "ledBy",
                        practitioner,
                        "satisfied",
                        2,
                        "expectationsMet",
                        "NO",
                        "couldHaveBeenDifferent",
                        said("feedback")));
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/ending",
                Map.of("reason", "FORGOT", "couldHaveBeenDifferent", said("sings")));
    }

    private String said(String what) {
        var sentence = "the canary's " + what + " " + mark;
        words.add(sentence);
        return sentence;
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, LONDON).toString();
    }
}
