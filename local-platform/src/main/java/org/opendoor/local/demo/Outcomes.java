package org.opendoor.local.demo;

import static org.opendoor.local.Service.ANALYTICS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.demo.Api.Login;

/** What analytics makes of the story: all of it inside, and outside nothing from which a person could be told. */
final class Outcomes {

    private static final Login OPS = new Login("ops", null);
    private static final Login ANALYST = new Login("analyst", null);
    private static final List<String> MEASURES = List.of("offered", "referred", "started", "contactKept");
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Api api;
    private final Narrator tell;
    private final String begun;

    /** For a story that began in a month which is over: it lasts longer than any month. */
    Outcomes(Api api, Narrator tell, Instant began) {
        this.api = api;
        this.tell = tell;
        this.begun = MONTH.format(began);
    }

    void tell() {
        tell.say("Analytics has heard all of it:");
        var topics = api.get(ANALYTICS, OPS, "/v1/ops/projection").path("topics");
        for (var topic : topics) {
            tell.read("%-26s %4d facts"
                    .formatted(topic.path("topic").asText(), topic.path("facts").asLong()));
        }
        if (topics.isEmpty()) {
            throw new PartFailed("Analytics has heard nothing");
        }
        publishedMonth();
    }

    private void publishedMonth() {
        tell.say(
                "What it publishes is safe for small numbers: a count of people under five is hidden, nought included.");
        var month = api.get(ANALYTICS, ANALYST, "/v1/measures/funnel?from=%1$s&to=%1$s".formatted(begun))
                .path("months")
                .path(0);
        if (!month.path("month").asText().equals(begun)) {
            throw new PartFailed(
                    "Analytics publishes nothing for " + begun + ", although that month is over: " + month);
        }
        for (var measure : MEASURES) {
            tell.read("%s  %-12s %s"
                    .formatted(
                            month.path("month").asText(),
                            measure,
                            shown(month.path("total").path("people").path(measure))));
        }
    }

    private static String shown(JsonNode cell) {
        return cell.has("value") ? "about " + cell.path("value").asText() : "hidden: a small number";
    }
}
