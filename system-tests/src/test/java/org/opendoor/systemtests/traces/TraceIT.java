package org.opendoor.systemtests.traces;

import static io.opentelemetry.proto.trace.v1.Span.SpanKind.SPAN_KIND_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.Service.SESSION;
import static org.opendoor.local.demo.Scenes.ADVISER;
import static org.opendoor.local.demo.Scenes.PROVIDER_SYSTEM;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.local.Tokens;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Api.Login;
import org.opendoor.local.demo.Scenes;
import org.opendoor.systemtests.RunningPlatform;

/** One ending, from the provider's POST to whoever hears of the follow-up, as a collector sees it. */
@ExtendWith(RunningPlatform.class)
class TraceIT {
    private static final List<String> ABOUT_A_PERSON = List.of("Wilhelmina", "Tracewell", "0191 498 0777");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Platform platform;
    private final Collector collector;
    private final Tokens tokens;

    TraceIT(Platform platform, Collector collector) {
        this.platform = platform;
        this.collector = collector;
        this.tokens = platform.access().tokens();
    }

    @Test
    void one_trace_leads_from_the_providers_post_to_those_who_hear_of_the_follow_up() throws Exception {
        var journey = new Scenes(new Api(platform.access()))
                .refer("Wilhelmina", "Tracewell", true, "VOLUNTARY", Map.of("kind", "YES"));
        var work = ended(journey);

        var posted = collector.await("the POST", span -> isOf(span, work, "session-service", "POST "));
        var followUp = heard(work, "followup-service", "programmes");
        var analysed = heard(work, "analytics-service", "programmes");
        var struckOff = heard(work, "referral-service", "followups");
        var counted = heard(work, "analytics-service", "followups");

        assertThat(Stream.of(posted, followUp, analysed, struckOff, counted).map(Seen::trace))
                .containsOnly(posted.trace());
        assertThat(posted.parent()).isEmpty();
        assertThat(parentOf(parentOf(followUp))).isEqualTo(posted);
        assertThat(parentOf(parentOf(struckOff))).isEqualTo(followUp);
        assertThat(followUp.attribute("opendoor.outcome")).isEqualTo("applied");
        assertThat(followUp.attribute("messaging.consumer.group.name")).isEqualTo("followup-service.programmes");
    }

    @Test
    void nothing_about_a_person_is_in_any_span() throws Exception {
        var referred = get(REFERRAL, ADVISER, "/v1/referrals?surname=Tracewell");
        collector.await("a search", span -> isOf(span, referred, "referral-service", "GET "));
        var journey = new Scenes(new Api(platform.access()))
                .refer("Wilhelmina", "Tracewell", true, "VOLUNTARY", Map.of("kind", "YES"));
        heard(ended(journey), "analytics-service", "followups");
        assertThat(collector.all(span -> ABOUT_A_PERSON.stream()
                        .anyMatch(text -> span.span().toString().contains(text))))
                .isEmpty();
    }

    @Test
    void probes_and_scrapes_leave_no_spans() {
        assertThat(collector.all(span -> span.attribute("http.route").startsWith("/q/")))
                .isEmpty();
        assertThat(collector.all(span -> span.span().getKind() == SPAN_KIND_SERVER))
                .extracting(Seen::name)
                .doesNotContain("GET", "GET /*");
    }

    @Test
    void a_collector_that_is_away_disturbs_nobody_and_is_found_again() throws Exception {
        collector.leave();
        try {
            for (int i = 0; i < 50; i++) {
                get(REFERRAL, ADVISER, "/v1/changes?limit=1");
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> linesAboutTraces().contains("traces are lost"));
        } finally {
            collector.comeBack();
        }
        var again = get(REFERRAL, ADVISER, "/v1/changes?limit=1");
        collector.await("a span after the return", span -> isOf(span, again, "referral-service", "GET /v1/changes"));
        assertThat(linesAboutTraces()).containsOnlyOnce("traces are lost");
    }

    /** Lets the provider's system end the programme, and answers with the correlation id of the call that did. */
    private String ended(String journey) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            var work = UUID.randomUUID().toString();
                            var answer = http.send(
                                    request(SESSION, PROVIDER_SYSTEM, "/v1/programmes/" + journey + "/ending", work)
                                            .header("Idempotency-Key", work)
                                            .header("Content-Type", "application/json")
                                            .POST(HttpRequest.BodyPublishers.ofString("{\"reason\": \"FORGOT\"}"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
                            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 404);
                            return answer.statusCode() == 404 ? "" : work;
                        },
                        work -> !work.isEmpty());
    }

    private String get(Service service, Login login, String path) throws Exception {
        var work = UUID.randomUUID().toString();
        http.send(request(service, login, path, work).GET().build(), HttpResponse.BodyHandlers.discarding());
        return work;
    }

    private HttpRequest.Builder request(Service service, Login login, String path, String work) {
        return HttpRequest.newBuilder(URI.create(platform.ports().url(service) + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + tokens.of(login.role(), login.scope()))
                .header("X-Correlation-Id", work);
    }

    private Seen heard(String work, String service, String topic) {
        return collector.await(
                service + " hearing " + topic,
                span -> isOf(span, work, service, "process opendoor." + topic)
                        && span.attribute("opendoor.outcome").equals("applied"));
    }

    private Seen parentOf(Seen child) {
        return collector.await(
                "the parent of " + child.name(), span -> span.id().equals(child.parent()));
    }

    private static boolean isOf(Seen span, String work, String service, String name) {
        return span.service().equals(service)
                && span.name().startsWith(name)
                && span.attribute("opendoor.correlation_id").equals(work);
    }

    private String linesAboutTraces() throws IOException {
        try (var lines = Files.lines(platform.folders().log("referral-service"))) {
            return lines.filter(line -> line.contains("traces") || line.contains("telemetry"))
                    .collect(Collectors.joining("\n"));
        }
    }
}
