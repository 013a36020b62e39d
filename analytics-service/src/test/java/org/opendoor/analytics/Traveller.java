package org.opendoor.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.testing.Contract;

/** One made-up person, and the events that the services would say about their journey; each fits its schema. */
final class Traveller {
    final UUID journey = Ids.next();
    private final UUID contact = Ids.next();
    private final String district;
    private final String provider;
    private final List<ProducerRecord<String, byte[]>> said = new ArrayList<>();
    private final Map<String, Integer> sequences = new HashMap<>();
    private Instant time = Instant.parse("2025-03-03T09:00:00Z");

    Traveller(String district, String provider) {
        this.district = district;
        this.provider = provider;
    }

    Traveller offered(LocalDate on) {
        return say("referrals", "referral.offered", """
                "customerId": "%s", "customerKind": "VOLUNTARY", "route": "ADVISER", "district": "%s", "provider": "%s",
                "adviser": null, "centre": null, "offeredOn": "%s"
                """.formatted(Ids.next(), district, provider, on));
    }

    Traveller referred(LocalDate on) {
        return say("referrals", "referral.referred", """
                "customerId": "%s", "customerKind": "VOLUNTARY", "route": "ADVISER", "district": "%s", "provider": "%s",
                "preferences": {"times": []}, "expectations": [], "explained": [], "referredOn": "%s"
                """.formatted(Ids.next(), district, provider, on));
    }

    Traveller assessed(LocalDate on) {
        return say("programmes", "programme.assessed", "\"assessedOn\": \"%s\"".formatted(on));
    }

    /** What the assessment found, in NHS detail. */
    Traveller found(LocalDate on, String conditionGroup) {
        return say("care", "care.assessment-recorded", """
                "assessedOn": "%s", "accepted": true, "conditionGroup": "%s", "workReadiness": "NOT_YET_READY"
                """.formatted(on, conditionGroup));
    }

    Traveller started(LocalDate on) {
        return say("programmes", "programme.started", "\"startedOn\": \"%s\"".formatted(on));
    }

    Traveller attended(LocalDate on) {
        return say(
                "programmes",
                "session.attended",
                "\"attendanceId\": \"%s\", \"heldOn\": \"%s\"".formatted(Ids.next(), on));
    }

    Traveller completed(LocalDate on) {
        return say("programmes", "programme.completed", ending("COMPLETED", null, 1, on));
    }

    Traveller droppedOut(LocalDate on) {
        return say("programmes", "programme.dropped-out", ending("DROPPED_OUT", "PRACTICAL", 1, on));
    }

    /** No to an offer, and the reason in detail, which only analytics hears. */
    Traveller declined(LocalDate on, String reason) {
        offered(on);
        say(
                "referrals",
                "referral.declined",
                "\"customerId\": \"%s\", ".formatted(Ids.next()) + ending("DECLINED", "PERSONAL", 1, on));
        return say("referral-details", "referral-detail.recorded", """
                "source": "M5", "reason": "%s", "furtherReasons": []
                """.formatted(reason));
    }

    /** Yes, and then nothing came of it. */
    Traveller neverStarted(LocalDate on, String reason) {
        say("programmes", "programme.not-started", ending("NOT_STARTED", "PERSONAL", 1, on));
        return say("care", "care.ended", """
                "kind": "NOT_STARTED", "reason": "%s", "attended": 0, "missed": 0, "of": 0, "revision": 1
                """.formatted(reason));
    }

    Traveller endingCorrected(String kind, String family, int revision, LocalDate on) {
        return say("programmes", "programme.ending-corrected", ending(kind, family, revision, on));
    }

    Traveller followUp(LocalDate openedOn, LocalDate dueOn) {
        say("followups", "followup.opened", """
                "customerKind": "VOLUNTARY", "district": "%s", "provider": "%s", "openedOn": "%s", "because": "ENDING"
                """.formatted(district, provider, openedOn));
        return say("followups", "followup.contact-planned", """
                "contactId": "%s", "cause": "ENDING", "owner": {"kind": "DISTRICT_QUEUE", "id": "%s"}, "dueOn": "%s"
                """.formatted(contact, district, dueOn));
    }

    Traveller contacted(LocalDate on, boolean kept) {
        return say("followups", "followup.contact-made", """
                "contactId": "%s", "madeOn": "%s", "kept": %s, "outcome": "NONE_WANTED", "optionsOffered": []
                """.formatted(contact, on, kept));
    }

    Traveller escalated(LocalDate dueOn) {
        return say("followups", "followup.escalated", """
                "contactId": "%s", "level": 1, "to": "TEAM_LEADER", "dueOn": "%s", "escalatedOn": "%s"
                """.formatted(contact, dueOn, dueOn.plusDays(1)));
    }

    /** Nobody further up is left to be told. */
    Traveller escalatedToTheLast(LocalDate dueOn) {
        return say("followups", "followup.escalated", """
                "contactId": "%s", "level": 2, "to": "DISTRICT_MANAGER", "dueOn": "%s", "escalatedOn": "%s"
                """.formatted(contact, dueOn, dueOn.plusDays(8)));
    }

    /** A type of tomorrow, which has no schema today. */
    Traveller saidByTomorrow(String type) {
        said.add(
                event("referrals", "opendoor." + type, "{\"referralId\": \"%s\", \"odd\": [1, 2]}".formatted(journey)));
        return this;
    }

    /** The ending with something in it that cannot be read. */
    Traveller poisoned() {
        said.add(event("programmes", "opendoor.programme.completed.v1", "{\"ending\": {\"kind\": \"ABDUCTED\"}}"));
        return this;
    }

    List<ProducerRecord<String, byte[]>> said() {
        return said;
    }

    private String ending(String kind, String family, int revision, LocalDate on) {
        var why = family == null ? "null" : "\"" + family + "\"";
        return """
                "ending": {"kind": "%s", "family": %s, "revision": %d, "endedOn": "%s", "district": "%s", "adviser": null,
                "provider": "%s", "customerKind": "VOLUNTARY", "contactWish": {"wanted": "NOT_ASKED", "times": []},
                "openDoor": {"pace": "STANDARD"}}
                """.formatted(kind, why, revision, on, district, provider);
    }

    private Traveller say(String topic, String type, String fields) {
        var data = "{\"referralId\": \"%s\", %s}".formatted(journey, fields);
        Contract.check(type, data);
        said.add(event(topic, "opendoor." + type + ".v1", data));
        return this;
    }

    private ProducerRecord<String, byte[]> event(String topic, String type, String data) {
        time = time.plusSeconds(60);
        var event = new ProducerRecord<>("opendoor." + topic, journey.toString(), data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        Ids.next().toString(),
                        "ce_source",
                        "/opendoor/test",
                        "ce_type",
                        type,
                        "ce_time",
                        time.toString(),
                        "ce_sequence",
                        "%020d".formatted(sequences.merge(topic, 1, Integer::sum)),
                        "ce_correlationid",
                        Ids.next().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }
}
