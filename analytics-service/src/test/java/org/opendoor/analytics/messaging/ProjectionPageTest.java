package org.opendoor.analytics.messaging;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.analytics.projection.Fact;
import org.opendoor.analytics.projection.Happening;
import org.opendoor.analytics.projection.Journey;
import org.opendoor.analytics.projection.Stage;
import org.opendoor.analytics.usecase.FactReading.Meaning;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Contract.Example;
import org.opendoor.kit.testing.StateTable;

/** docs/states/journey-projection.md says what each event changes; its table is folded here, with the golden examples. */
class ProjectionPageTest {

    private static final StateTable PAGE = StateTable.read("journey-projection.md");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final FactReader READER = new FactReader();

    /** What a journey knows, in the words of the page. */
    private static final Map<String, Function<Journey, Object>> KNOWN = Map.ofEntries(
            entry("place", Journey::place),
            entry("background", journey -> journey.person().background()),
            entry("returning", journey -> journey.person().cameBack()),
            entry("reason", Journey::why),
            entry("offered", journey -> journey.dates().offered()),
            entry("referred", journey -> journey.dates().referred()),
            entry("came back", journey -> journey.dates().reReferred()),
            entry("assessed", journey -> journey.dates().assessed()),
            entry("started", journey -> journey.dates().started()),
            entry("attended", Journey::attended),
            entry("assessment", journey -> journey.care().assessment()),
            entry("plan", journey -> journey.care().course().plan()),
            entry("register", journey -> journey.care().course().register()),
            entry("measured", journey -> journey.care().measured()),
            entry("next steps", journey -> journey.care().closing().next()),
            entry("detail", journey -> journey.care().closing().detail()),
            entry("feedback", journey -> journey.care().closing().feedback()),
            entry("unmet wish", journey -> journey.care().unmet()),
            entry("ending", Journey::ending),
            entry("opened", journey -> journey.followUp().openedOn()),
            entry("contact", journey -> journey.followUp().contacts()));

    static List<List<String>> rows() {
        return PAGE.rows();
    }

    @Test
    void the_page_has_each_event_that_is_judged_once_and_no_other() {
        var judged = READER.judged().stream()
                .map(type -> "`" + type.replace("opendoor.", "").replace(".v1", "") + "`")
                .toList();
        assertThat(PAGE.commands()).containsExactlyInAnyOrderElementsOf(judged);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_event_changes_what_the_page_says_and_brings_the_journey_to_its_stage(List<String> row) {
        var examples = examplesOf(row.getFirst());
        var changed = new TreeSet<String>();
        var stages = new ArrayList<Stage>();
        for (var example : examples) {
            var what = ((Meaning.Clear) READER.read(example.type(), example.json())).what();
            var before = folded(before(what));
            var after =
                    folded(Stream.concat(before(what).stream(), Stream.of(what)).toList());
            KNOWN.forEach((word, of) -> {
                if (!of.apply(before).equals(of.apply(after))) {
                    changed.add(word);
                }
            });
            stages.add(after.stage());
        }
        assertThat(String.join(", ", changed)).isEqualTo(row.get(1));
        assertThat(stages.stream().max(Comparator.naturalOrder())).contains(Stage.valueOf(row.get(2)));
    }

    /** What must have been heard for an event to change anything. */
    private static List<Happening> before(Happening what) {
        return what instanceof Happening.AttendanceTakenBack(var attendance)
                ? List.of(new Happening.Attended(attendance))
                : List.of();
    }

    private static Journey folded(List<Happening> happenings) {
        var facts = new ArrayList<Fact>();
        for (int n = 0; n < happenings.size(); n++) {
            facts.add(new Fact(UUID.randomUUID(), ID, "opendoor.one", n + 1L, NOW.plusSeconds(n), happenings.get(n)));
        }
        return Journey.of(ID, facts);
    }

    private static List<Example> examplesOf(String event) {
        var type = "opendoor." + event.replace("`", "") + ".v1";
        var found = Stream.of("referrals", "referral-details", "programmes", "care", "followups")
                .map(Contract::examples)
                .flatMap(List::stream)
                .filter(example -> example.type().equals(type))
                .toList();
        assertThat(found).as(type).isNotEmpty();
        return found;
    }
}
