package org.opendoor.local.simulate;

import static org.opendoor.local.Service.SESSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody stops, having been offered whatever else there is; and the door stays open. */
final class Leaving {
    private final Desk desk;
    private final Afterwards afterwards;

    Leaving(Desk desk, Afterwards afterwards) {
        this.desk = desk;
        this.afterwards = afterwards;
    }

    void leave(Person person, Today today, String reason) {
        var ending = "/v1/programmes/" + person.journey() + "/ending";
        var login = person.place().practitioner();
        var declined = new ArrayList<Map<String, String>>();
        desk.get(SESSION, login, ending + "/alternatives?reason=" + reason)
                .path("toOffer")
                .forEach(offer -> declined.add(Map.of("alternative", offer.asText(), "answer", "DECLINED")));
        desk.post(SESSION, login, ending, Map.of("reason", reason, "alternatives", List.copyOf(declined)));
        isOver(person, today);
    }

    /** However it ended: a contact is owed, and some come back. */
    void isOver(Person person, Today today) {
        afterwards.begin(person, today);
        Optional<Life.Second> second = person.life().second().filter(_ -> !person.isBack());
        second.ifPresent(again -> desk.later(
                today.day() + again.afterDays(),
                person,
                (who, then) -> afterwards.comeBack(who, then, again.course())));
    }
}
