package org.opendoor.referral.messaging.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.directory.HealthWords;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.domain.notice.Meeting;
import org.opendoor.referral.domain.notice.MeetingMode;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.domain.notice.Speaker;
import org.opendoor.referral.usecase.notice.Draft;
import org.opendoor.referral.usecase.notice.Letter;

/** What everybody reads, in every kind and channel: plain, kind, and silent about health where others may look. */
class NoticeWordsTest {

    private static final HealthWords HEALTH = healthWords();
    private static final Writing WRITING = new Writing(HEALTH);
    private static final int LONGEST_SENTENCE = 22;
    private static final double USUAL_SENTENCE = 12;
    private static final int LONGEST_TEXT = 459;
    private static final Set<String> OFFICIAL = Set.of(
            "hereby",
            "regarding",
            "pursuant",
            "failure",
            "must",
            "sanction",
            "comply",
            "mandatory",
            "utilise",
            "commence",
            "attend",
            "attendance",
            "appointment",
            "participant",
            "eligible",
            "entitlement",
            "provision",
            "require");

    static Stream<Arguments> all() {
        return occasions()
                .flatMap(occasion ->
                        Arrays.stream(NoticeChannel.values()).map(channel -> Arguments.of(occasion, channel)));
    }

    static Stream<Occasion> occasions() {
        var there = meeting(MeetingMode.FACE_TO_FACE, Optional.of("old-library"));
        return Stream.of(
                new Occasion.AppointmentBooked(there),
                new Occasion.AppointmentBooked(meeting(MeetingMode.TELEPHONE, Optional.empty())),
                new Occasion.AppointmentBooked(meeting(MeetingMode.VIDEO, Optional.empty())),
                new Occasion.AppointmentBooked(meeting(MeetingMode.FACE_TO_FACE, Optional.empty())),
                new Occasion.AppointmentChanged(there),
                new Occasion.AppointmentCancelled(Optional.of(there.startsAt())),
                new Occasion.AppointmentCancelled(Optional.empty()),
                new Occasion.SessionReminder(there),
                new Occasion.SessionMoved(there),
                new Occasion.NotTheLastYet(),
                new Occasion.LastSessionNext(LocalDate.of(2026, 12, 1)),
                new Occasion.WelcomeBack(),
                new Occasion.Invitation(Speaker.PROVIDER),
                new Occasion.ContactBooked(LocalDate.of(2026, 12, 1), Speaker.JOBCENTRE),
                new Occasion.CouldNotReachYou(Speaker.PROVIDER),
                new Occasion.MayStay());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_reader_of_eleven_understands_it(Occasion occasion, NoticeChannel channel) {
        String text = written(occasion, channel).text().replaceAll("https?://\\S+", "");
        List<Integer> lengths = Arrays.stream(text.split("[.!?:]\\s|\\n", -1))
                .map(sentence -> (int) Arrays.stream(sentence.strip().split("\\s+", -1))
                        .filter(word -> !word.isBlank() && !word.equals("-"))
                        .count())
                .filter(length -> length > 0)
                .toList();

        assertThat(lengths).as(text).allMatch(length -> length <= LONGEST_SENTENCE);
        assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .as(text)
                .isLessThan(USUAL_SENTENCE);
        assertThat(text.toLowerCase(Locale.UK).split("[^a-z]+", -1)).doesNotContainAnyElementsOf(OFFICIAL);
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_others_may_see_says_nothing_about_health(Occasion occasion, NoticeChannel channel) {
        Letter letter = written(occasion, channel);

        assertThat(HEALTH.areIn(letter.subject())).as(letter.subject()).isFalse();
        if (channel == NoticeChannel.TEXT) {
            assertThat(HEALTH.areIn(letter.text())).as(letter.text()).isFalse();
            assertThat(letter.text()).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_always_a_choice_and_never_about_the_benefit(Occasion occasion, NoticeChannel channel) {
        String text = written(occasion, channel).text();

        assertThat(text).containsIgnoringCase("benefit");
        if (occasion.kind() != NoticeKind.APPOINTMENT_CANCELLED) {
            assertThat(text).containsIgnoringCase("your choice");
        }
        if (occasion.kind().invites()) {
            assertThat(text).contains("https://door.example/c/");
            assertThat(text.toLowerCase(Locale.UK)).containsAnyOf("do nothing", "do not have to do anything");
        }
        if (occasion.meets()
                .filter(meeting -> meeting.mode() == MeetingMode.FACE_TO_FACE)
                .isPresent()) {
            assertThat(text.toLowerCase(Locale.UK)).contains("we pay your travel", "ticket");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_comes_out_whole_in_its_channel(Occasion occasion, NoticeChannel channel) throws IOException {
        Letter letter = written(occasion, channel);

        assertThat(letter.text()).doesNotContain("{", "}", "null");
        assertThat(letter.html().isPresent()).isEqualTo(channel == NoticeChannel.EMAIL);
        assertThat(letter.pdf().isPresent()).isEqualTo(channel == NoticeChannel.LETTER);
        if (letter.pdf().isPresent()) {
            try (var pdf = Loader.loadPDF(letter.pdf().get())) {
                assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            }
        }
        show(occasion, letter);
    }

    @Test
    void what_a_person_is_called_is_no_markup() {
        var draft = draft(new Occasion.WelcomeBack(), NoticeChannel.EMAIL, "<b>Ada</b> {sender}", "Onward");

        String html = WRITING.write(draft).html().orElseThrow();

        assertThat(html).contains("&lt;b&gt;Ada&lt;/b&gt; {sender}").doesNotContain("<b>");
    }

    @Test
    void a_programme_that_names_health_is_not_named_outside() {
        var draft = draft(
                new Occasion.Invitation(Speaker.PROVIDER), NoticeChannel.TEXT, "Ada Marsh", "Pain Management Group");

        assertThat(WRITING.write(draft).text()).contains("the programme").doesNotContain("Pain");
    }

    /** For eyes: with -Dnotices.show=folder each is written there. */
    private static void show(Occasion occasion, Letter letter) throws IOException {
        String folder = System.getProperty("notices.show");
        if (folder == null) {
            return;
        }
        String name = occasion.kind().template() + "-" + Integer.toHexString(occasion.hashCode() & 0xff) + "-"
                + letter.channel().name().toLowerCase(Locale.ROOT);
        Path place = Files.createDirectories(Path.of(folder));
        Files.writeString(place.resolve(name + ".txt"), letter.subject() + "\n\n" + letter.text());
        if (letter.html().isPresent()) {
            Files.writeString(place.resolve(name + ".html"), letter.html().get());
        }
        if (letter.pdf().isPresent()) {
            Files.write(place.resolve(name + ".pdf"), letter.pdf().get());
        }
    }

    private static Letter written(Occasion occasion, NoticeChannel channel) {
        return WRITING.write(draft(occasion, channel, "Ada Marsh", "Onward"));
    }

    private static Draft draft(Occasion occasion, NoticeChannel channel, String name, String programme) {
        boolean jobcentre = occasion.speaker() == Speaker.JOBCENTRE;
        return new Draft(
                occasion,
                channel,
                new Draft.Sender(
                        occasion.speaker(),
                        jobcentre ? "Jobcentre Plus, Durham" : "Tees Valley NHS Trust",
                        Optional.of(programme),
                        Optional.of("0191 498 0101")),
                new Draft.Recipient(
                        name,
                        channel == NoticeChannel.LETTER ? "7 High Lane\nDurham\nDH1 3AB" : "ada@example.org",
                        Set.of(AccessibleFormat.EASY_READ),
                        Optional.empty()),
                occasion.meets().flatMap(Meeting::venue).map(id -> venue()),
                occasion.kind().invites()
                        ? Optional.of("https://door.example/c/Zm9ydHktdGhyZWUtY2hhcmFjdGVycy1vZi1hLXRva2Vu")
                        : Optional.empty(),
                LocalDate.of(2026, 11, 22));
    }

    private static Meeting meeting(MeetingMode mode, Optional<String> venue) {
        return new Meeting(Instant.parse("2026-12-01T14:30:00Z"), mode, venue);
    }

    private static Venue venue() {
        return new Venue(
                "old-library",
                "tees-valley-nhs",
                "The Old Library",
                new Venue.Address(
                        List.of("14 Claypath", "Durham"),
                        Postcode.parse("DH1 1RH").orElseThrow(),
                        Optional.empty()),
                new Venue.Access(true, true),
                new Venue.WayThere(
                        Optional.of("Walkergate car park, three minutes on foot"),
                        Optional.of("Durham bus station, ten minutes on foot"),
                        Optional.of("From the market place go down Claypath, past the library"),
                        Optional.of("A green door beside a bicycle shop; a ramp leads up on its right"),
                        "0191 498 0101"),
                true);
    }

    private static HealthWords healthWords() {
        try (var file = NoticeWordsTest.class.getResourceAsStream("/words/health.txt")) {
            return HealthWords.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
