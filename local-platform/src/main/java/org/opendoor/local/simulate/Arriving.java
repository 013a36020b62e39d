package org.opendoor.local.simulate;

import static org.opendoor.local.Service.REFERRAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.local.demo.Api.Login;
import org.opendoor.local.simulate.Sent.What;

/** Somebody is offered the programme, says who they are, and answers: at once, or when they have thought about it. */
final class Arriving {
    private static final int THINKS_FOR = 21;
    private static final List<String> GIVEN = List.of("Alex", "Bobbie", "Chris", "Dana", "Eli", "Frankie", "Glen");
    private static final List<String> FAMILY = List.of("Ashe", "Beck", "Crag", "Dale", "Fell", "Garth", "Holme");
    private static final List<String> EXPLAINED =
            List.of("VOLUNTARY", "MAY_LEAVE_ANY_TIME", "CONFIDENTIAL", "MANAGES_NOT_CURES", "TRAVEL_PAID");

    private final Desk desk;
    private final FirstAppointment next;
    private final Afterwards afterwards;

    Arriving(Desk desk, FirstAppointment next, Afterwards afterwards) {
        this.desk = desk;
        this.next = next;
        this.afterwards = afterwards;
    }

    void arrive(Person person, Today today) {
        var said = person.life().said();
        var answer = said.thinksFirst()
                ? Map.of(
                        "kind",
                        "LATER",
                        "reviewOn",
                        today.date(today.day() + THINKS_FOR).toString())
                : answer(said);
        var created = desk.post(REFERRAL, login(person), "/v1/referrals", offer(person, answer));
        person.isOn(created.path("referralId").asText());
        desk.count(What.OFFERED);
        tellBackground(person);
        if (said.thinksFirst()) {
            desk.later(today.day() + THINKS_FOR, person, this::decide);
        } else {
            goOn(person, today);
        }
    }

    private void decide(Person person, Today today) {
        var path = "/v1/referrals/" + person.journey() + "/answer";
        desk.post(REFERRAL, login(person), path, answer(person.life().said()));
        goOn(person, today);
    }

    private void goOn(Person person, Today today) {
        if (person.life().said().no().isPresent()) {
            desk.count(What.SAID_NO);
            afterwards.begin(person, today);
        } else {
            desk.count(What.REFERRED);
            next.begin(person, today);
        }
    }

    /** What is asked to see whether everybody is served alike is told when the record is there. */
    private void tellBackground(Person person) {
        var background = person.who().background();
        if (!background.isEmpty()) {
            var journey = desk.get(REFERRAL, login(person), "/v1/referrals/" + person.journey());
            var record = "/v1/customers/" + journey.path("customerId").asText();
            var details = new LinkedHashMap<String, Object>(names(person));
            details.put("background", background);
            desk.put(REFERRAL, login(person), record, 1, details);
        }
    }

    private static Map<String, Object> offer(Person person, Map<String, String> answer) {
        var who = person.who();
        var body = new LinkedHashMap<String, Object>();
        body.put("customer", names(person));
        body.put("customerKind", who.kind());
        body.put("source", who.source());
        body.put("district", who.place().district());
        body.put("provider", who.place().provider());
        if (!who.throughAdviser()) {
            body.put("centre", who.place().centre());
        }
        body.put("explained", EXPLAINED);
        body.put("answer", answer);
        return body;
    }

    private static Map<String, String> answer(Life.Said said) {
        return said.no().map(reason -> Map.of("kind", "NO", "reason", reason)).orElseGet(() -> Map.of("kind", "YES"));
    }

    private static Map<String, String> names(Person person) {
        var number = person.life().number();
        return Map.of(
                "givenName",
                GIVEN.get(number % GIVEN.size()),
                "familyName",
                FAMILY.get(number / GIVEN.size() % FAMILY.size()) + "-" + letters(number));
    }

    /** A number in letters, for names have none. */
    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int left = number; left > 0; left /= 26) {
            letters.append((char) ('a' + left % 26));
        }
        return letters.toString();
    }

    private static Login login(Person person) {
        var who = person.who();
        return who.throughAdviser() ? who.place().adviser() : who.place().intake();
    }
}
