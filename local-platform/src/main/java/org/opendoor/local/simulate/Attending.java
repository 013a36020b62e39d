package org.opendoor.local.simulate;

import static org.opendoor.local.Service.SESSION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.local.simulate.Sent.What;

/** A plan is agreed, and its sessions come, week by week: each goes into the provider's register. */
final class Attending {
    private static final int HOUR = 11;
    private static final int FIRST_AFTER = 5;

    private final Desk desk;
    private final Registers registers;
    private final Leaving leaving;

    Attending(Desk desk, Registers registers, Leaving leaving) {
        this.desk = desk;
        this.registers = registers;
        this.leaving = leaving;
    }

    void begin(Person person, Today today) {
        var first = today.day() + FIRST_AFTER;
        var programme = desk.post(
                SESSION,
                person.place().practitioner(),
                "/v1/programmes/" + person.journey() + "/plan",
                Map.of("modules", List.of(module(person, today, first))));
        var ids = new ArrayList<String>();
        programme
                .path("plan")
                .path("sessions")
                .forEach(session -> ids.add(session.path("sessionId").asText()));
        var came = person.course().sessions().came();
        for (int n = 0; n < came.size(); n++) {
            var session = n;
            desk.later(first + 7 * n + 1, person, (who, then) -> write(who, then, ids.get(session), session));
        }
        person.course()
                .sessions()
                .leaves()
                .ifPresent(
                        reason -> desk.later(first + 7 * came.size(), person, (who, then) -> leave(who, then, reason)));
    }

    private void write(Person person, Today today, String session, int number) {
        var sessions = person.course().sessions();
        if (number + 1 == sessions.module().sessions()) {
            measure(person, today, "FINAL");
            desk.later(today.day() + 1, person, this::end);
        }
        registers.row(person, session, sessions.came().get(number));
    }

    /** The last register was the end. */
    private void end(Person person, Today today) {
        desk.count(What.COMPLETED);
        var closing = person.course().closing();
        var programme = "/v1/programmes/" + person.journey();
        if (closing.satisfied() > 0) {
            desk.post(
                    SESSION,
                    person.place().practitioner(),
                    programme + "/feedback/FINAL_SESSION",
                    Map.of(
                            "givenOn", today.date().toString(),
                            "formVersion", 1,
                            "ledBy", person.place().practitioner(false),
                            "satisfied", closing.satisfied(),
                            "expectationsMet", closing.expectations()));
        }
        desk.post(
                SESSION,
                person.place().practitioner(),
                programme + "/next-steps",
                Map.of("agreedOn", today.date().toString(), "workReadiness", closing.readiness(), "steps", List.of()));
        leaving.isOver(person, today);
    }

    private void leave(Person person, Today today, String reason) {
        measure(person, today, "MIDDLE");
        leaving.leave(person, today, reason);
        desk.count(What.LEFT);
    }

    private void measure(Person person, Today today, String occasion) {
        var totals = person.course().closing().totals();
        desk.post(
                SESSION,
                person.place().practitioner(),
                "/v1/programmes/" + person.journey() + "/measures",
                Map.of(
                        "occasion", occasion,
                        "askedOn", today.date().toString(),
                        "answers", FirstAppointment.answers(totals)));
    }

    private static Map<String, Object> module(Person person, Today today, int first) {
        var sessions = person.course().sessions();
        var module = new LinkedHashMap<String, Object>();
        module.put("code", sessions.module().name());
        module.put("mode", sessions.module().mode());
        sessions.unmet().ifPresent(unmet -> {
            module.put("preferred", sessions.module().otherMode());
            module.put("unmet", Map.of("decidedBy", unmet.by(), "reason", unmet.because()));
        });
        var dates = new ArrayList<Map<String, String>>();
        for (int n = 0; n < sessions.module().sessions(); n++) {
            dates.add(Map.of(
                    "on", today.at(first + 7 * n, HOUR).toString(),
                    "medium", "01",
                    "venue", person.place().venue(n >= sessions.changes().otherVenueFrom()),
                    "practitioner",
                            person.place().practitioner(n >= sessions.changes().otherPractitionerFrom())));
        }
        module.put("sessions", dates);
        return module;
    }
}
