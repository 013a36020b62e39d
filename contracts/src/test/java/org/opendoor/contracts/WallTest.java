package org.opendoor.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The wall: nothing clinical, no absence, no reason in detail on a topic that the Jobcentre side may read. People talk
 * to the programme because it is not the Jobcentre; this test is what keeps that true when somebody adds a field.
 */
class WallTest {

    private static final Set<String> BEHIND_THE_WALL = Set.of("care", "referral-details");

    /**
     * A reason in detail may not cross; the same word told by Jobcentre itself crosses nothing. On this event it is what
     * happened to the claim, not what a person said to their practitioner, and it stays off the provider's screens.
     */
    private static final Map<String, Set<String>> KNOWN_TO_JOBCENTRE =
            Map.of("referral.eligibility-changed", Set.of("STARTED_WORK"));

    /**
     * Whether everybody is served alike can only be counted by gender and ethnicity. One event says them, behind the wall
     * and heard by analytics alone, which shows no count under five.
     */
    private static final Map<String, Set<String>> SAID_TO_BE_COUNTED =
            Map.of("referral-detail.recorded", Set.of("gender", "ethnicity"));

    private static final Set<String> JOBCENTRE_SIDE = Set.of("referral-service", "followup-service");

    static Stream<String> types_the_jobcentre_side_reads() {
        return Contracts.catalogue().get("channels").properties().stream()
                .map(Map.Entry::getKey)
                .filter(channel -> !BEHIND_THE_WALL.contains(channel))
                .flatMap(channel -> Contracts.typesOn(channel).stream());
    }

    static Stream<String> every_type() {
        return Contracts.types().stream();
    }

    @Test
    void no_jobcentre_service_hears_a_topic_behind_the_wall() {
        for (var service : JOBCENTRE_SIDE)
            assertThat(Contracts.channels(service, "hears")).doesNotContainAnyElementsOf(BEHIND_THE_WALL);
    }

    @ParameterizedTest
    @MethodSource("types_the_jobcentre_side_reads")
    void no_field_has_a_name_of_the_care_vocabulary(String type) {
        var properties = SchemaWalk.of(Contracts.schemaOf(type)).properties();
        assertThat(properties).doesNotContainAnyElementsOf(CareVocabulary.NAMES);
        assertThat(properties.stream().flatMap(WallTest::words).collect(toSet()))
                .doesNotContainAnyElementsOf(CareVocabulary.WORDS);
    }

    @ParameterizedTest
    @MethodSource("types_the_jobcentre_side_reads")
    void no_value_is_a_word_of_the_care_vocabulary(String type) {
        var known = KNOWN_TO_JOBCENTRE.getOrDefault(type, Set.of());
        assertThat(SchemaWalk.of(Contracts.schemaOf(type)).values().stream()
                        .filter(word -> !known.contains(word))
                        .toList())
                .doesNotContainAnyElementsOf(CareVocabulary.VALUES);
    }

    @ParameterizedTest
    @MethodSource("types_the_jobcentre_side_reads")
    void no_schema_refers_to_care_codes_or_to_a_list_that_may_grow(String type) {
        assertThat(SchemaWalk.of(Contracts.schemaOf(type)).references())
                .noneMatch(reference -> reference.startsWith("care-codes.json"))
                .doesNotContain("types.json#/$defs/code");
    }

    /** That somebody was there, and where and when somebody is expected: never both under one id. */
    private static final Set<String> SAID_OF_A_SESSION =
            Set.of("referralId", "attendanceId", "heldOn", "meetingId", "startsAt", "mode", "venue", "changed");

    @ParameterizedTest
    @MethodSource("types_the_jobcentre_side_reads")
    void an_event_of_a_session_has_neither_a_number_nor_a_total(String type) {
        if (!type.startsWith("session.")) return;
        assertThat(SchemaWalk.of(Contracts.schemaOf(type)).properties()).isSubsetOf(SAID_OF_A_SESSION);
    }

    @Test
    void the_vocabulary_knows_every_word_of_the_care_codes() {
        var known = Stream.concat(CareVocabulary.VALUES.stream(), CareVocabulary.SHARED_VALUES.stream());
        var words = Contracts.json("events/common/care-codes.json").get("$defs").properties().stream()
                .flatMap(list -> list.getValue().get("enum").valueStream())
                .filter(word -> !word.isNull())
                .map(JsonNode::textValue);
        assertThat(known.toList()).containsAll(words.toList());
    }

    @Test
    void what_is_said_only_to_be_counted_is_heard_by_analytics_alone() {
        assertThat(Contracts.typesOn("referral-details")).containsAll(SAID_TO_BE_COUNTED.keySet());
        for (var service : Set.of("referral-service", "session-service", "followup-service"))
            assertThat(Contracts.channels(service, "hears")).doesNotContain("referral-details");
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void no_event_names_numbers_or_addresses_a_person(String type) {
        var counted = SAID_TO_BE_COUNTED.getOrDefault(type, Set.of());
        assertThat(SchemaWalk.of(Contracts.schemaOf(type)).properties().stream()
                        .filter(name -> !counted.contains(name))
                        .flatMap(WallTest::words)
                        .collect(toSet()))
                .doesNotContainAnyElementsOf(CareVocabulary.PERSONAL_WORDS);
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void no_field_can_hold_a_sentence_a_full_name_a_nino_or_an_nhs_number(String type) {
        var walk = SchemaWalk.of(Contracts.schemaOf(type));
        assertThat(walk.unbounded()).isEmpty();
        assertThat(walk.patterns()).allSatisfy(pattern -> {
            for (var personal : Set.of("Jo Bloggs", "ring after six", "QQ123456C", "QQ 12 34 56 C", "9434765919"))
                assertThat(personal).doesNotMatch(pattern);
        });
    }

    /** The directory is for people who have to find a door, so it needs words. A person is never what they describe. */
    @ParameterizedTest
    @MethodSource("every_type")
    void only_the_directory_has_words_and_they_are_about_places(String type) {
        if (Contracts.typesOn("directory").contains(type) && !type.startsWith("staff.")) return;
        assertThat(SchemaWalk.of(Contracts.schemaOf(type)).places()).isEmpty();
        assertThat(SchemaWalk.of(Contracts.schemaOf(type)).references())
                .noneMatch(reference -> reference.startsWith("place.json"));
    }

    /** The words of a camelCase name in lower case. */
    private static Stream<String> words(String name) {
        return Stream.of(name.split("(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
