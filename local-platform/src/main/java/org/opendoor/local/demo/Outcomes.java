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
    private static final List<String> MEASURES = List.of("offered", "referred", "started", "contactedInTime");
    private static final DateTimeFormatter WEEK =
            DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Api api;
    private final Narrator tell;
    private final String begun;

    /** For a story that began in a week which is over. */
    Outcomes(Api api, Narrator tell, Instant began) {
        this.api = api;
        this.tell = tell;
        this.begun = WEEK.format(began);
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
        publishedWeek();
    }

    private void publishedWeek() {
        tell.say(
                "What it publishes is safe for small numbers: a count of people under five is hidden, nought included.");
        var week = api.get(ANALYTICS, ANALYST, "/v1/measures/funnel?from=%1$s&to=%1$s".formatted(begun))
                .path("weeks")
                .path(0);
        if (!week.path("week").asText().equals(begun)) {
            throw new PartFailed("Analytics publishes nothing for " + begun + ", although that week is over: " + week);
        }
        for (var measure : MEASURES) {
            tell.read("week from %s  %-16s %s"
                    .formatted(
                            week.path("monday").asText(),
                            measure,
                            shown(week.path("total").path(measure))));
        }
    }

    private static String shown(JsonNode cell) {
        return cell.has("value") ? "about " + cell.path("value").asText() : "hidden: a small number";
    }
}
