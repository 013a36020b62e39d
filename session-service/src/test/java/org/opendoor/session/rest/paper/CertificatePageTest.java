package org.opendoor.session.rest.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.paper.Certificate;
import org.opendoor.session.usecase.paper.Certify.Certified.Paper;

/** What the certificate says, to whoever reads it with eyes or ears. */
class CertificatePageTest {

    private static final CertificatePage PAGE = new CertificatePage(new Papers());
    private static final Provider PROVIDER = new Provider(
            "tees-valley-nhs", "Tees Valley NHS Trust", "Step Forward", Set.of("durham"), Set.of("TS"), true);

    @Test
    void somebody_who_completed_it_reads_so_and_each_day_they_came() throws IOException {
        var text = text(PAGE.pdf(paper(AttendanceCode.ON_TIME, AttendanceCode.LATE_BUT_SEEN), "Zoë O'Neill & Sons"));

        assertThat(text)
                .contains("Zoë O'Neill & Sons", "completed Step Forward", "and came to 2 sessions.")
                .contains("Managing pain: 2 sessions", "1 February 2026, 8 February 2026", "Tees Valley NHS Trust");
    }

    @Test
    void somebody_who_did_not_took_part_and_no_missed_session_is_on_it() throws IOException {
        var text = text(PAGE.pdf(
                paper(
                        AttendanceCode.ON_TIME,
                        AttendanceCode.DID_NOT_ATTEND,
                        AttendanceCode.DID_NOT_ATTEND,
                        AttendanceCode.DID_NOT_ATTEND),
                "Jo Bloggs"));

        assertThat(text)
                .contains("took part in Step Forward", "and came to 1 session.")
                .doesNotContain("completed", "8 February", "missed");
    }

    @Test
    void it_is_tagged_and_in_english_so_that_a_screen_reader_reads_it() throws IOException {
        var pdf = PAGE.pdf(paper(AttendanceCode.ON_TIME, AttendanceCode.ON_TIME), "Jo Bloggs");
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("certificate.pdf"), pdf);

        try (var document = Loader.loadPDF(pdf)) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificate: Step Forward");
        }
    }

    @Test
    void a_name_is_text_whatever_it_looks_like() {
        assertThat(PAGE.xhtml(paper(AttendanceCode.ON_TIME), "<img src='http://x'/>{name}"))
                .contains("&lt;img src=&#39;http://x&#39;/&gt;{name}")
                .doesNotContain("<img");
    }

    @Test
    void nobody_gets_an_empty_certificate() {
        var never = Samples.after(Samples.past(2), AttendanceCode.DID_NOT_ATTEND);

        assertThat(Certificate.of(Evolution.courseOf(never).orElseThrow(), Optional.empty()))
                .isEmpty();
    }

    private static Paper paper(AttendanceCode... codes) {
        var over = Samples.after(Samples.past(codes.length), codes);
        var ending = over instanceof Programme.Ended(var _, var _, var how)
                ? Optional.of(how)
                : Optional.<org.opendoor.session.domain.Ending>empty();
        var certificate = Certificate.of(Evolution.courseOf(over).orElseThrow(), ending);
        return new Paper(
                certificate.orElseThrow(),
                Map.of("PAIN_MANAGEMENT", "Managing pain"),
                Optional.of(PROVIDER),
                LocalDate.parse("2027-03-01"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
