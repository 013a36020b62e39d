package org.opendoor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden examples are what producers must be able to say and consumers must be able to read. */
class ExamplesTest {

    record Example(String type, String place) {
        JsonNode data() {
            return Contracts.json(place);
        }

        @Override
        public String toString() {
            return type + ": " + place.substring(place.lastIndexOf('/') + 1);
        }
    }

    static Stream<Example> every_example() {
        return Contracts.types().stream()
                .flatMap(type -> Contracts.examples(type).stream().map(place -> new Example(type, place)));
    }

    static Stream<String> every_type() {
        return Contracts.types().stream();
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void an_example_fits_its_schema(Example example) {
        assertThat(Contracts.check(Contracts.schemaOf(example.type()), example.data()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void an_example_without_a_required_field_does_not_fit(Example example) {
        var schema = Contracts.schemaOf(example.type());
        for (var required : Contracts.json(schema).get("required")) {
            var spoiled = example.data().<ObjectNode>deepCopy();
            spoiled.remove(required.textValue());
            assertThat(Contracts.check(schema, spoiled))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void a_field_nobody_knows_yet_does_no_harm(Example example) {
        var newer = example.data().<ObjectNode>deepCopy().put("addedNextYear", "SOMETHING");
        assertThat(Contracts.check(Contracts.schemaOf(example.type()), newer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_field_of_the_wrong_kind_does_not_fit(String type) {
        var schema = Contracts.schemaOf(type);
        var example = Contracts.json(Contracts.examples(type).getFirst());
        for (var name : (Iterable<String>) example::fieldNames) {
            var spoiled = example.<ObjectNode>deepCopy().put(name, "not a value\nof any field");
            assertThat(Contracts.check(schema, spoiled)).as(name).isNotEmpty();
        }
    }

    @Test
    void only_a_completed_programme_has_no_family() {
        var schema = "events/common/ending.json";
        var completed = ending("programme.completed", "with-adviser");
        var droppedOut = ending("programme.dropped-out", "work");
        assertThat(Contracts.check(schema, completed)).isEmpty();
        assertThat(Contracts.check(schema, completed.deepCopy().put("family", "WORK")))
                .isNotEmpty();
        assertThat(Contracts.check(schema, droppedOut.deepCopy().putNull("family")))
                .isNotEmpty();
        assertThat(Contracts.check(schema, droppedOut.deepCopy().without("family")))
                .isNotEmpty();
    }

    @Test
    void an_event_carries_only_the_kind_of_ending_it_is_named_after() {
        var left = (ObjectNode)
                Contracts.json(Contracts.examples("programme.dropped-out").getFirst());
        assertThat(Contracts.check(Contracts.schemaOf("programme.completed"), left))
                .isNotEmpty();
    }

    @Test
    void a_missed_session_has_a_reason() {
        var schema = Contracts.schemaOf("care.attendance-recorded");
        var missed =
                (ObjectNode) Contracts.json("events/care.attendance-recorded/v1/examples/corrected-to-missed.json");
        assertThat(Contracts.check(schema, missed.deepCopy().putNull("reason"))).isNotEmpty();
    }

    @Test
    void every_family_of_ending_has_an_example() {
        var families = every_example()
                .map(example -> example.data().at("/ending/family"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .distinct();
        assertThat(families)
                .containsExactlyInAnyOrder("WORK", "BENEFIT", "MOVED", "LOST_CONTACT", "PRACTICAL", "PERSONAL");
    }

    private static ObjectNode ending(String type, String example) {
        return (ObjectNode) Contracts.json("events/" + type + "/v1/examples/" + example + ".json")
                .get("ending");
    }
}
