package org.opendoor.session.rest.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendoor.kit.print.Printing;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.paper.Certificate.Part;
import org.opendoor.session.usecase.paper.Certify.Certified.Paper;

/** The certificate as a page to print, in plain English. */
final class CertificatePage {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What it is called where the directory has not told of the provider. */
    private static final String UNNAMED = "our programme";

    private final Papers papers;
    private final Printing printing = new Printing();

    CertificatePage(Papers papers) {
        this.papers = papers;
    }

    byte[] pdf(Paper paper, String name) {
        return printing.pdf(xhtml(paper, name));
    }

    String xhtml(Paper paper, String name) {
        var programme = paper.provider().map(Provider::programmeName).orElse(UNNAMED);
        return papers.render(
                "certificate.html",
                Map.of(
                        "name", name,
                        "programme", programme,
                        "provider", paper.provider().map(Provider::name).orElse(""),
                        "completed", paper.certificate().completed(),
                        "sessions", sessions(paper.certificate().sessions()),
                        "parts",
                                paper.certificate().parts().stream()
                                        .map(part -> part(part, paper.moduleNames()))
                                        .toList(),
                        "today", DATE.format(paper.today())));
    }

    private static Map<String, String> part(Part part, Map<String, String> names) {
        return Map.of(
                "name", names.getOrDefault(part.module(), spoken(part.module())),
                "sessions", sessions(part.on().size()),
                "days", days(part.on()));
    }

    private static String sessions(int count) {
        return count == 1 ? "1 session" : count + " sessions";
    }

    private static String days(List<LocalDate> on) {
        return on.stream().map(DATE::format).collect(Collectors.joining(", "));
    }

    /** A code that the catalogue does not have any more, made readable. */
    private static String spoken(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
