package org.opendoor.local.simulate;

import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.REFERRAL;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.local.demo.Api.Login;
import org.opendoor.local.simulate.Sent.What;

/** What was promised: somebody gets in touch, or is late, or forgets; and those who come back through the open door. */
final class Afterwards {
    /** Sooner than that before its day, nobody rings. */
    private static final int AHEAD = 5;

    private final Desk desk;
    private Agenda.Deed backAgain = (_, _) -> {};

    Afterwards(Desk desk) {
        this.desk = desk;
    }

    /** What somebody who is back begins with. */
    void whoIsBack(Agenda.Deed beginsWith) {
        backAgain = beginsWith;
    }

    /** From the next day on there is something to look at. */
    void begin(Person person, Today today) {
        var journey = person.journey();
        desk.later(today.day() + 1, person, (who, then) -> look(who, then, journey));
    }

    void comeBack(Person person, Today today, Life.Course course) {
        var login = jobcentreMayKnow(person)
                ? person.place().adviser()
                : person.place().practitioner();
        var created = desk.post(REFERRAL, login, "/v1/referrals/" + person.journey() + "/re-referral", null);
        person.comesBackAs(created.path("referralId").asText(), course);
        desk.count(What.CAME_BACK);
        backAgain.on(person, today);
    }

    private void look(Person person, Today today, String journey) {
        for (var contact :
                desk.get(FOLLOWUP, owner(person), "/v1/follow-ups/" + journey).path("contacts")) {
            if (contact.path("state").asText().equals("DUE")) {
                person.hears(contact.path("contactId").asText())
                        .ifPresent(ring -> plan(person, today, journey, contact, ring));
            }
        }
    }

    private void plan(Person person, Today today, String journey, JsonNode contact, Life.Ring ring) {
        var due = today.dayOf(LocalDate.parse(contact.path("dueOn").asText()));
        var id = contact.path("contactId").asText();
        var checkIn = contact.path("cause").asText().matches("(CHECK_IN|IN_WORK)-.*");
        var call = new Call(journey, id, checkIn, ring);
        switch (ring.promise()) {
            case KEPT -> desk.later(Math.max(today.day(), due - AHEAD), person, (who, then) -> talk(who, then, call));
            case LATE -> desk.later(due + ring.daysLate(), person, (who, then) -> talk(who, then, call));
            case BROKEN -> desk.count(What.CONTACTS_FORGOTTEN);
        }
    }

    private record Call(String journey, String contact, boolean checkIn, Life.Ring ring) {}

    /** Whoever came back meanwhile is not rung any more. */
    private void talk(Person person, Today today, Call call) {
        if (!call.journey().equals(person.journey())) {
            return;
        }
        var path = "/v1/follow-ups/" + call.journey() + "/contacts/" + call.contact();
        desk.post(FOLLOWUP, owner(person), path + "/attempts", Map.of("channel", "PHONE", "outcome", "REACHED"));
        desk.post(FOLLOWUP, owner(person), path + "/conversation", said(person, call));
        desk.count(What.CONTACTS_MADE);
        desk.later(today.day() + 1, person, (who, then) -> look(who, then, call.journey()));
    }

    private static Map<String, Object> said(Person person, Call call) {
        var readiness =
                call.ring().worksNow() ? "WORKING" : person.course().closing().readiness();
        var offer = offer(readiness);
        var body = new LinkedHashMap<String, Object>();
        body.put("options", offer.isEmpty() ? List.of() : List.of(Map.of("step", offer, "answer", "ACCEPTED")));
        body.put("noneWanted", offer.isEmpty());
        body.put("workReadiness", readiness);
        body.put("work", Map.of("status", readiness.equals("WORKING") ? "PART_TIME" : "NOT_WORKING"));
        body.put("feedback", Map.of("satisfaction", call.ring().satisfied()));
        if (call.checkIn()) {
            body.put("checkIn", Map.of("techniquesUsed", "SOMETIMES", "programmesShare", "SOME", "struggling", false));
        }
        return body;
    }

    /** The right thing at the right time; nothing for somebody whom nothing suits yet. */
    private static String offer(String readiness) {
        return switch (readiness) {
            case "WORKING" -> "IN_WORK_SUPPORT";
            case "WORK_READY" -> "JOB_SEARCH";
            case "NOT_YET_READY" -> "COMPUTER_COURSE";
            default -> "";
        };
    }

    private static Login owner(Person person) {
        return jobcentreMayKnow(person)
                ? person.place().adviser()
                : person.place().practitioner();
    }

    private static boolean jobcentreMayKnow(Person person) {
        return !person.who().kind().equals("NOT_WITH_JOBCENTRE");
    }
}
