package org.opendoor.eventing;

import static io.opentelemetry.api.trace.SpanKind.CONSUMER;
import static io.opentelemetry.api.trace.SpanKind.PRODUCER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.eventing.sample.Speaker.event;
import static org.opendoor.eventing.sample.Speaker.garbage;
import static org.opendoor.eventing.sample.Speaker.say;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.BasesListener;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Cure;
import org.opendoor.eventing.sample.Desk;
import org.opendoor.eventing.sample.Exported;
import org.opendoor.eventing.sample.Observer;
import org.opendoor.eventing.sample.Speaker.Said;
import org.opendoor.eventing.trace.SpanKeys;

/** Where a trace goes: every way on which an event comes to a handler. */
@QuarkusTest
@Bench
class TraceIT {

    /** A trace of each test's own, as another service would have begun it. */
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Inject
    Desk desk;

    @Inject
    Contexts contexts;

    @Inject
    Tracer tracer;

    @Inject
    Observer observer;

    @Inject
    Exported exported;

    @Inject
    Redrive redrive;

    @Inject
    Cure cure;

    @AfterEach
    void forgetTheCure() {
        cure.find(false);
    }

    @Test
    void what_a_request_says_is_sent_and_heard_in_its_trace() {
        var request = tracer.spanBuilder("request").startSpan();
        var note = contexts.fresh(() -> {
                    new Causality(Ids.next(), null, request).enter();
                    return desk.acceptHere("traced");
                })
                .await()
                .atMost(Duration.ofSeconds(10));
        request.end();

        var sent = exported.one(PRODUCER, note);
        var heard = exported.one(CONSUMER, note);
        assertThat(sent.getParentSpanId()).isEqualTo(request.getSpanContext().getSpanId());
        assertThat(sent.getName()).isEqualTo("send notes");
        assertThat(heard.getParentSpanId()).isEqualTo(sent.getSpanId());
        assertThat(heard.getTraceId()).isEqualTo(request.getSpanContext().getTraceId());
        assertThat(heard.getName()).isEqualTo("process notes");
        assertThat(heard.getAttributes().get(SpanKeys.OUTCOME)).isEqualTo("applied");
        assertThat(heard.getAttributes().get(SpanKeys.CONSUMER)).isEqualTo("test.notes");
        assertThat(heard.getAttributes().get(SpanKeys.CORRELATION))
                .isEqualTo(sent.getAttributes().get(SpanKeys.CORRELATION));
    }

    @Test
    void what_the_handling_of_an_event_says_goes_on_in_its_trace() {
        var question = placed(event("bases", "asked", "sample.question.v1", 1), "01");
        say(List.of(question));
        var heard = exported.one(CONSUMER, question.id());
        var answer = BasesListener.answerTo(question.id());
        assertThat(exported.one(PRODUCER, answer).getParentSpanId()).isEqualTo(heard.getSpanId());
        assertThat(exported.one(CONSUMER, answer).getTraceId()).isEqualTo(trace);
    }

    @Test
    void who_said_it_decides_whether_it_is_sampled() {
        var unsampled = placed(event("notes", "unsampled", "sample.note.v1", 1), "00");
        var sampled = placed(event("notes", "sampled", "sample.note.v1", 1), "01");
        say(List.of(unsampled, sampled));
        exported.one(CONSUMER, sampled.id());
        Awaitility.await().until(() -> observer.effects("unsampled").size() == 1);
        assertThat(exported.of(CONSUMER, unsampled.id())).isEmpty();
    }

    @Test
    void a_malformed_traceparent_is_as_good_as_none() {
        var odd = event("notes", "odd", "sample.note.v1", 1);
        odd.asRecord().headers().add("traceparent", "00-marked-text".getBytes(UTF_8));
        var nulls = event("notes", "odd", "sample.note.v1", 2);
        nulls.asRecord().headers().add("traceparent", null);
        say(List.of(odd, nulls));
        Awaitility.await().until(() -> observer.effects("odd").size() == 2);
        for (var id : List.of(odd.id(), nulls.id())) {
            var heard = exported.one(CONSUMER, id);
            assertThat(heard.getParentSpanContext().isValid()).isFalse();
            assertThat(heard.getAttributes().get(SpanKeys.OUTCOME)).isEqualTo("applied");
        }
    }

    @Test
    void poison_in_a_batch_is_one_span_with_an_error_and_the_others_have_one_each() {
        var batch = new ArrayList<Said>();
        for (int i = 1; i <= 40; i++) {
            batch.add(placed(event("notes", "traced-crowd", i == 20 ? "sample.poison.v1" : "sample.note.v1", i), "01"));
        }
        say(batch);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> observer.effects("traced-crowd").size() == 39);
        batch.forEach(said -> exported.one(CONSUMER, said.id()));
        assertThat(batch)
                .allSatisfy(said -> assertThat(exported.of(CONSUMER, said.id())).hasSize(1));
        var poison = exported.one(CONSUMER, batch.get(19).id());
        assertThat(poison.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(poison.getStatus().getDescription()).isEmpty();
        assertThat(poison.getEvents()).isEmpty();
        assertThat(outcomes(List.of(poison))).containsExactly("dead");
        assertThat(poison.getAttributes().get(SpanKeys.ERROR)).isEqualTo("HANDLER_FAILED");
    }

    @Test
    void an_event_that_waited_has_a_span_for_each_time_and_a_link_to_what_released_it() {
        var follower = placed(event("notes", "waiting", "sample.follower.v1", 1), "01");
        say(List.of(follower));
        exported.one(CONSUMER, follower.id());
        var base = event("bases", "waiting", "sample.base.v1", 1);
        say(List.of(base));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> observer.effects("waiting").size() == 1);
        var spans = Awaitility.await()
                .until(
                        () -> exported.of(CONSUMER, follower.id()),
                        found -> outcomes(found).contains("applied"));
        assertThat(outcomes(spans)).containsExactly("parked", "applied");
        assertThat(spans).allSatisfy(span -> assertThat(span.getTraceId()).isEqualTo(trace));
        var released = spans.getLast();
        var release = exported.one(CONSUMER, base.id());
        assertThat(released.getLinks())
                .extracting(link -> link.getSpanContext().getSpanId())
                .isSubsetOf(release.getSpanId());
        assertThat(release.getTraceId()).isNotEqualTo(trace);
    }

    @Test
    void a_rejected_event_is_dead_until_its_redrive_which_is_in_its_trace_again() {
        var note = placed(event("notes", "redriven", "sample.rejected.v1", 1), "01");
        say(List.of(note));
        assertThat(outcomes(exported.await(1, CONSUMER, note.id()))).containsExactly("dead");
        cure.find(true);
        var letter = observer.ask(session -> session.createNativeQuery(
                        "select cast(id as text) from dead_letter where key = 'redriven'", String.class)
                .getSingleResult());
        contexts.fresh(() -> redrive.redrive(UUID.fromString(letter), "ops-1"))
                .await()
                .atMost(Duration.ofSeconds(10));
        var spans = exported.await(2, CONSUMER, note.id());
        assertThat(outcomes(spans)).containsExactly("dead", "applied");
        assertThat(spans).allSatisfy(span -> assertThat(span.getTraceId()).isEqualTo(trace));
    }

    @Test
    void bytes_that_are_no_event_are_a_dead_span_where_they_were_sent() {
        say(List.of(placed(garbage("notes", "untraceable"), "01")));
        var dead = exported.first(trace);
        assertThat(dead.getAttributes().get(SpanKeys.ERROR)).isEqualTo("UNREADABLE");
        assertThat(outcomes(List.of(dead))).containsExactly("dead");
    }

    @Test
    void nothing_of_a_span_outlives_its_work() {
        var outside = contexts.fresh(() -> Uni.createFrom().item(Span::current))
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(outside.getSpanContext().isValid()).isFalse();
    }

    private Said placed(Said said, String flags) {
        said.asRecord().headers().add("traceparent", ("00-" + trace + "-00f067aa0ba902b7-" + flags).getBytes(UTF_8));
        return said;
    }

    private static List<String> outcomes(List<SpanData> spans) {
        return spans.stream()
                .map(span -> span.getAttributes().get(SpanKeys.OUTCOME))
                .toList();
    }
}
