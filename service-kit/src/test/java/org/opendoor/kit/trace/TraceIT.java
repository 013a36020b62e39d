package org.opendoor.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Causality;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.trace.SpanKeys;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.sample.timer.AlarmClock;
import org.opendoor.kit.sample.trace.Exported;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;

/** What a service tells of its requests and timers; a marked text stands for whatever says something about a person. */
@QuarkusTest
class TraceIT {
    private static final String MARK = "Marktext";
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");

    @Inject
    Exported exported;

    @Inject
    Pool pool;

    @Inject
    Timers timers;

    @Inject
    PlatformClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Contexts contexts;

    @Test
    void nothing_a_client_sends_leaves_in_a_span() {
        pool.query("alter table note drop constraint if exists harmless").executeAndAwait();
        pool.query("alter table note add constraint harmless check (words not like 'trouble%')")
                .executeAndAwait();
        var spans = new SpanData[] {
            spanOf(marked().get("/v1/notes?words=" + MARK)),
            spanOf(marked().get("/v1/notes/" + MARK)),
            spanOf(marked().get("/v1/" + MARK + "?surname=" + MARK)),
            spanOf(marked().get("/" + MARK)),
            spanOf(posting("{\"district\":\"NORTH\",\"words\":\"" + MARK + "\"}")),
            spanOf(posting("{\"" + MARK + "\":")),
            spanOf(posting("{\"district\":\"NORTH\",\"words\":\"trouble " + MARK + "\"}")),
        };
        assertThat(spans)
                .extracting(span -> span.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                .containsExactly(400L, 404L, 404L, 404L, 201L, 400L, 500L);
        assertThat(exported.all()).allSatisfy(span -> {
            assertThat(span.toString()).doesNotContainIgnoringCase(MARK);
            assertThat(span.getStatus().getDescription()).isEmpty();
            assertThat(span.getParentSpanContext().getTraceState().isEmpty()).isTrue();
            assertThat(span.getAttributes().asMap().keySet())
                    .extracting(AttributeKey::getKey)
                    .isSubsetOf(AllowedAttributes.ALL);
        });
    }

    @Test
    void a_request_is_known_by_its_route_and_its_correlation() {
        var span = spanOf(marked().get("/v1/notes/" + UUID.randomUUID()));
        assertThat(span.getName()).isEqualTo("GET /v1/notes/{id}");
        assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(span.getAttributes().get(ROUTE)).isEqualTo("/v1/notes/{id}");
    }

    @Test
    void what_a_request_says_goes_on_in_its_trace_and_in_that_of_its_caller() {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var note = marked().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("tracestate", MARK + "=" + MARK)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"district\":\"NORTH\",\"words\":\"hello\"}")
                .post("/v1/notes");
        var request = spanOf(note);
        var sent = exported.await(
                span -> span.getKind() == SpanKind.PRODUCER && span.getTraceId().equals(trace));
        assertThat(request.getTraceId()).isEqualTo(trace);
        assertThat(sent.getParentSpanId()).isEqualTo(request.getSpanId());
    }

    @Test
    void a_timer_begins_a_trace_and_knows_who_set_it() {
        var key = "traced-" + UUID.randomUUID();
        var setter = Causality.beginning();
        contexts.fresh(() -> {
                    setter.enter();
                    return transactions.in(() ->
                            timers.schedule(AlarmClock.KIND, key, clock.now().minusSeconds(1)));
                })
                .await()
                .atMost(Duration.ofSeconds(10));
        var fired = exported.await(span ->
                setter.correlationId().toString().equals(span.getAttributes().get(SpanKeys.SET_BY)));
        assertThat(fired.getName()).isEqualTo("timer alarm");
        assertThat(fired.getParentSpanContext().isValid()).isFalse();
        assertThat(fired.getAttributes().get(SpanKeys.CORRELATION))
                .isNotEqualTo(setter.correlationId().toString());
        assertThat(fired.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    private SpanData spanOf(Response answer) {
        var work = answer.header("X-Correlation-Id");
        return exported.await(span -> span.getKind() == SpanKind.SERVER
                && work.equals(span.getAttributes().get(SpanKeys.CORRELATION)));
    }

    private static Response posting(String body) {
        return marked().header("Idempotency-Key", MARK + UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post("/v1/notes");
    }

    private static RequestSpecification marked() {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + Tokens.of(Role.ADVISER, Scope.district("NORTH")))
                .header("User-Agent", MARK)
                .header("X-Forwarded-For", MARK)
                .header("X-Forwarded-Host", MARK)
                .header("X-Forwarded-Proto", MARK)
                .header("Forwarded", "for=" + MARK + ";host=" + MARK)
                .header("Host", MARK.toLowerCase(java.util.Locale.ROOT) + ".example")
                .header("Referer", "http://" + MARK)
                .header("baggage", "name=" + MARK);
    }
}
