package org.opendoor.local.simulate;

import static org.opendoor.local.Service.SESSION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.local.simulate.Sent.What;

/** The first appointment is booked and held, and found out what to do; or somebody never comes. */
final class FirstAppointment {
    private static final int HOUR = 14;

    private final Desk desk;
    private final Attending next;
    private final Leaving leaving;

    FirstAppointment(Desk desk, Attending next, Leaving leaving) {
        this.desk = desk;
        this.next = next;
        this.leaving = leaving;
    }

    void begin(Person person, Today today) {
        var on = today.day() + person.course().waitDays();
        desk.post(
                SESSION,
                person.place().practitioner(),
                "/v1/programmes/" + person.journey() + "/appointments",
                Map.of("startsAt", today.at(on, HOUR).toString(), "mode", "01"));
        desk.later(on + 1, person, (who, then) -> hold(who, then, on));
    }

    private void hold(Person person, Today today, int on) {
        var never = person.course().neverStarts();
        if (never.isPresent()) {
            leaving.leave(person, today, never.get());
            desk.count(What.NEVER_STARTED);
            return;
        }
        desk.post(
                SESSION,
                person.place().practitioner(),
                "/v1/programmes/" + person.journey() + "/assessment",
                found(person, today, on));
        if (person.course().finding().accepted()) {
            desk.count(What.ASSESSED);
            next.begin(person, today);
        } else {
            desk.count(What.NOT_ACCEPTED);
            leaving.isOver(person, today);
        }
    }

    private static Map<String, Object> found(Person person, Today today, int on) {
        var finding = person.course().finding();
        var body = new LinkedHashMap<String, Object>();
        body.put("heldOn", today.date(on).toString());
        body.put("accepted", finding.accepted());
        body.put("conditionGroup", finding.condition());
        body.put("workReadiness", finding.readiness());
        body.put("measures", answers(finding.totals()));
        if (!finding.accepted()) {
            body.put("notAcceptedReason", "NOT_APPROPRIATE");
        }
        return body;
    }

    /** Each measure with its total, or declined. */
    static List<Map<String, Object>> answers(Map<String, Integer> totals) {
        var answers = new ArrayList<Map<String, Object>>();
        totals.forEach((measure, total) -> answers.add(
                total == Totals.DECLINED
                        ? Map.of("measure", measure, "declined", true)
                        : Map.of("measure", measure, "total", total)));
        return answers;
    }
}
