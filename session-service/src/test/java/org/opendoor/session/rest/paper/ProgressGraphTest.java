package org.opendoor.session.rest.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Answer.Declined;
import org.opendoor.session.domain.measure.Answer.Total;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.measure.Occasion;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The picture is well-formed, says in words what it shows, and does without colour. */
class ProgressGraphTest {

    private static final ProgressGraph GRAPH = new ProgressGraph(new Papers());
    private static final List<Measurement> JOURNEY = List.of(
            asked(Occasion.START, "2026-10-12", new Total(3), new Total(2), new Total(7), new Total(18)),
            asked(Occasion.MIDDLE, "2026-11-09", new Total(5), new Declined(), new Total(8), new Total(13)),
            asked(Occasion.FINAL, "2026-12-07", new Total(7), new Total(6), new Total(5), new Total(8)),
            asked(Occasion.REFRESHER, "2027-03-01", new Total(6), new Total(6), new Total(5), new Declined()));

    @ParameterizedTest
    @EnumSource(Width.class)
    void every_measure_has_a_panel_with_its_own_mark_its_totals_and_a_sentence(Width width)
            throws IOException, ParserConfigurationException, SAXException {
        var svg = GRAPH.svg(JOURNEY, width);
        keep("progress-" + width, svg);

        assertThat(read(svg).getDocumentElement().getAttribute("width")).isEqualTo("" + width.pixels());
        assertThat(svg)
                .contains("role=\"img\"", "<title id=\"title\">", "<desc id=\"desc\">")
                .contains("How well you feel", "How confident you feel", "Pain", "Low mood (PHQ-9)")
                .contains("3 at first, 6 at last: 3 higher, which is better.")
                .contains("7 at first, 5 at last: 2 lower, which is better.")
                .doesNotContain("Worry");
        for (var mark : List.of(
                PlainMeasure.Mark.CIRCLE,
                PlainMeasure.Mark.SQUARE,
                PlainMeasure.Mark.TRIANGLE,
                PlainMeasure.Mark.DIAMOND)) {
            assertThat(svg).contains(mark.path());
        }
    }

    @Test
    void whatever_was_declined_is_shown_as_not_said_and_never_as_nothing() {
        var svg = GRAPH.svg(
                List.of(asked(Occasion.START, "2026-10-12", new Declined(), new Total(2), new Total(0), new Total(0))),
                Width.PHONE);

        assertThat(svg).contains("not said", "You would rather not say.", "You said 0.");
    }

    @Test
    void before_anything_was_measured_the_picture_says_so() throws Exception {
        var svg = GRAPH.svg(List.of(), Width.PHONE);

        assertThat(read(svg).getElementsByTagName("polyline").getLength()).isZero();
        assertThat(svg).contains("Nothing was measured yet.");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void many_measurements_stay_within_the_picture_and_keep_the_first_and_the_last_day(Width width) throws Exception {
        var many = IntStream.range(0, 30)
                .mapToObj(n -> asked(
                        n == 0 ? Occasion.START : Occasion.MIDDLE,
                        LocalDate.parse("2026-10-12").plusWeeks(n).toString(),
                        new Total(1 + n % 10),
                        new Total(10),
                        new Total(0),
                        new Total(27)))
                .toList();
        var svg = GRAPH.svg(many, width);
        keep("many-" + width, svg);

        assertThat(svg).contains("12 Oct 2026", "3 May 2027");
        assertThat(read(svg).getElementsByTagName("g").getLength()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 15, 40})
    void no_number_is_written_over_another_and_the_first_the_last_and_the_extremes_are_there(int times)
            throws Exception {
        for (var width : Width.values()) {
            var svg = GRAPH.svg(ups(times), width);
            keep(times + "-times-" + width, svg);

            var numbers = numbers(svg);
            assertThat(numbers).hasSizeLessThanOrEqualTo(times).anyMatch(number -> number.startsWith("9@"));
            for (int a = 0; a < numbers.size(); a++) {
                for (int b = a + 1; b < numbers.size(); b++) {
                    assertThat(apart(numbers.get(a), numbers.get(b)))
                            .as(numbers.get(a) + " " + numbers.get(b))
                            .isTrue();
                }
            }
            assertThat(numbers.getFirst()).startsWith("3@");
            assertThat(numbers.getLast())
                    .startsWith(
                            ups(times).getLast().answers().get(Measure.WELLBEING) instanceof Total(var last)
                                    ? last + "@"
                                    : "?");
        }
    }

    /** Somebody who is asked this often, with good and bad weeks; the best of all is a nine. */
    private static List<Measurement> ups(int times) {
        int[] weeks = {3, 4, 4, 6, 5, 2, 3, 5, 7, 6, 6, 8, 5, 7, 6};
        return IntStream.range(0, times)
                .mapToObj(n -> one(
                        n == 0 ? Occasion.START : Occasion.MIDDLE,
                        LocalDate.parse("2026-10-12").plusWeeks(n).toString(),
                        Measure.WELLBEING,
                        n == times / 2 ? 9 : weeks[n % weeks.length]))
                .toList();
    }

    /** What is written beside marks, from left to right, as number@x,y. */
    private static List<String> numbers(String svg) {
        return Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\"[^>]*font-weight=\"bold\" stroke=[^>]*>(\\d+)<")
                .matcher(svg)
                .results()
                .map(found -> found.group(3) + "@" + found.group(1) + "," + found.group(2))
                .toList();
    }

    private static boolean apart(String one, String other) {
        var a = one.split("[@,]", -1);
        var b = other.split("[@,]", -1);
        int wide = 4 * (a[0].length() + b[0].length());
        return Math.abs(Integer.parseInt(a[1]) - Integer.parseInt(b[1])) >= wide
                || Math.abs(Integer.parseInt(a[2]) - Integer.parseInt(b[2])) >= 12;
    }

    @Test
    void a_fall_that_is_better_and_a_rise_that_is_not_are_told_apart() {
        assertThat(story(Measure.PAIN, 7, 4)).isEqualTo("7 at first, 4 at last: 3 lower, which is better.");
        assertThat(story(Measure.PAIN, 4, 7)).isEqualTo("4 at first, 7 at last: 3 higher.");
        assertThat(story(Measure.WELLBEING, 4, 3)).isEqualTo("4 at first, 3 at last: 1 lower.");
        assertThat(story(Measure.WELLBEING, 4, 4)).isEqualTo("4 at first, 4 at last: the same.");
    }

    private static String story(Measure measure, int first, int last) {
        return new Story(
                        measure,
                        List.of(
                                one(Occasion.START, "2026-10-12", measure, first),
                                one(Occasion.FINAL, "2026-12-07", measure, last)))
                .sentence();
    }

    private static Measurement one(Occasion occasion, String on, Measure measure, int total) {
        return new Measurement(occasion, LocalDate.parse(on), Map.of(measure, new Total(total)), false);
    }

    private static Measurement asked(
            Occasion occasion, String on, Answer wellbeing, Answer confidence, Answer pain, Answer phq) {
        var answers = new EnumMap<Measure, Answer>(Measure.class);
        answers.put(Measure.WELLBEING, wellbeing);
        answers.put(Measure.CONFIDENCE, confidence);
        answers.put(Measure.PAIN, pain);
        answers.put(Measure.PHQ_9, phq);
        return new Measurement(occasion, LocalDate.parse(on), answers, false);
    }

    private static Document read(String svg) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** To be looked at. */
    private static void keep(String name, String svg) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".svg"), svg);
    }
}
