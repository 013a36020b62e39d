package org.opendoor.local.simulate;

import static org.opendoor.local.Service.SESSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.local.simulate.Sent.What;

/** What became of sessions goes in as a provider's own system sends it: many people in one register. */
final class Registers {
    private static final int ROWS = 1_000;

    private final Desk desk;
    private final Map<Place, List<Map<String, Object>>> rows = new EnumMap<>(Place.class);

    Registers(Desk desk) {
        this.desk = desk;
    }

    synchronized void row(Person person, String session, Life.Came came) {
        var row = new LinkedHashMap<String, Object>();
        row.put("sessionId", session);
        row.put("referralId", person.journey());
        row.put("code", came.code());
        came.because().ifPresent(reason -> row.put("reason", reason));
        rows.computeIfAbsent(person.place(), _ -> new ArrayList<>()).add(row);
    }

    /** Sends what there is. A row that is refused stops no other. */
    synchronized void send() {
        rows.forEach((place, all) -> {
            for (int from = 0; from < all.size(); from += ROWS) {
                send(place, all.subList(from, Math.min(from + ROWS, all.size())));
            }
        });
        rows.clear();
    }

    private void send(Place place, List<Map<String, Object>> some) {
        var register = Map.of("recordedAt", Instant.now().toString(), "rows", some);
        var answer = desk.post(SESSION, place.providerSystem(), "/v1/registers?mode=EACH", register);
        desk.sent().add(What.SESSIONS, some.size());
        for (JsonNode row : answer.path("rows")) {
            if (row.path("result").asText().equals("REFUSED")) {
                desk.sent().refused("a row of a register: " + row);
            }
        }
    }
}
