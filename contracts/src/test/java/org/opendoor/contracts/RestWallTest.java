package org.opendoor.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The wall, over REST: no field of any answer that somebody of the Jobcentre may be given has a name or a value of the care
 * vocabulary, holds a sentence, or holds anything at all. What is true all the same is listed, each with its reason; an
 * entry that is not needed any more fails too.
 */
class RestWallTest {

    private static final Set<String> JOBCENTRE =
            Set.of("jobcentre-system", "adviser", "team-leader", "district-manager");

    /** Where a document gives an answer two shapes, and the Jobcentre is given the other one. */
    private static final Map<String, String> ANSWERS_TO_OTHERS = Map.of(
            "bookAppointment ProgrammeBody",
            "for the provider's side, at a time of its own; who books a slot is shown the meeting (WallSweepIT)");

    /** The one exception of the wall: what a person lets their adviser see, as long as they do. */
    private static final Map<String, String> SHARED = Map.of(
            "SharedItemBody.conditionGroup", "shared by the person, with a purpose",
            "SharedItemBody.workReadiness", "shared by the person, with a purpose",
            "SharedItemBody.modules", "shared by the person, with a purpose");

    /** What no practitioner said: told to the Jobcentre by the customer, or its own. */
    private static final Map<String, String> ITS_OWN = Map.ofEntries(
            Map.entry("AmendmentView.before", "what was told when somebody was referred, before it was put right"),
            Map.entry("AmendmentView.now", "what was told when somebody was referred, put right"),
            Map.entry("AmendmentView.reason", "why a record was put right: by mistake, changed, told later"),
            Map.entry("OwnWordsView.inOwnWords", "what the customer told their adviser"),
            Map.entry("ConversationView.words", "what the customer told whoever called them afterwards"),
            Map.entry("WordsView.situation", "what the customer told whoever called them afterwards"),
            Map.entry("WorkView.status", "whether they work, as they told whoever called them"),
            Map.entry("ConversationView.workReadiness", "as whoever called them sees it"),
            Map.entry("AdviceView.requirements", "what a next step asks for, by the catalogue"),
            Map.entry("RequirementView.requirement", "what a next step asks for, by the catalogue"),
            Map.entry("ClaimChangeView.kind", "what happened to a claim, or at work; told by the customer"),
            Map.entry("EligibilityChangeView.kind", "what happened to a claim, or at work; told by the customer"));

    /** The same word for another thing. */
    private static final Map<String, String> NOTHING_CLINICAL = Map.of(
            "DistrictBody.code", "a district's",
            "ProviderBody.code", "a provider's",
            "ContactBody.messageSafe", "whether others may see a message",
            "DeliveryView.message", "the id of what was sent to a webhook",
            "Happened.data", "of each type what may be told on, in code; WallSweepIT reads all of it");

    private static final Set<String> FREE_TEXT =
            Set.of("note", "notes", "comment", "comments", "text", "remark", "message", "situation", "words", "free");

    static Stream<HttpWalk.Field> every_field() {
        return Contracts.documented().stream()
                .flatMap(service -> HttpWalk.of(service, JOBCENTRE, ANSWERS_TO_OTHERS.keySet()).fields().stream());
    }

    static List<String> every_service() {
        return Contracts.documented();
    }

    @ParameterizedTest
    @MethodSource("every_service")
    void every_answer_says_what_is_in_it(String service) {
        assertThat(HttpWalk.of(service, JOBCENTRE, Set.of()).holes()).isEmpty();
    }

    @Test
    void no_field_has_a_name_of_the_care_vocabulary() {
        assertThat(places(field -> CareVocabulary.NAMES.contains(field.name())
                        || words(field.name()).anyMatch(CareVocabulary.WORDS::contains)))
                .isEmpty();
    }

    @Test
    void no_value_is_a_word_of_the_care_vocabulary() {
        assertThat(places(field -> field.values().stream().anyMatch(CareVocabulary.VALUES::contains)))
                .isEmpty();
    }

    @Test
    void no_field_is_for_free_text_or_for_anything_at_all() {
        assertThat(places(field ->
                        field.saysNothingOfWhatItHolds() || words(field.name()).anyMatch(FREE_TEXT::contains)))
                .isEmpty();
    }

    /** Behind the wall even an id has to be known by its name: any other text might be a sentence. */
    @Test
    void the_nhs_side_shows_the_jobcentre_no_text_but_ids_places_and_ways_to_meet() {
        var ids = Set.of("by", "mode", "next", "provider", "type", "venue", "venueName", "who");
        assertThat(places(field -> field.service().equals("session-service")
                        && field.holdsAnyText()
                        && !ids.contains(field.name())))
                .isEmpty();
    }

    @Test
    void whatever_is_listed_as_an_exception_is_one() {
        var shown = every_field().map(HttpWalk.Field::place).collect(toSet());
        assertThat(Stream.of(SHARED, ITS_OWN, NOTHING_CLINICAL).map(Map::keySet).flatMap(Collection::stream))
                .allMatch(shown::contains);
        var withAll = Contracts.documented().stream()
                .flatMap(service -> HttpWalk.of(service, JOBCENTRE, Set.of()).fields().stream())
                .count();
        assertThat(every_field().count()).isLessThan(withAll);
    }

    private static Set<String> places(Predicate<HttpWalk.Field> wrong) {
        return every_field()
                .filter(wrong)
                .map(HttpWalk.Field::place)
                .filter(place ->
                        Stream.of(SHARED, ITS_OWN, NOTHING_CLINICAL).noneMatch(known -> known.containsKey(place)))
                .collect(toSet());
    }

    /** The words of a camelCase name in lower case. */
    private static Stream<String> words(String name) {
        return Stream.of(name.split("(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
