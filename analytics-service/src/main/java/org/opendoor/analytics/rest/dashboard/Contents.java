package org.opendoor.analytics.rest.dashboard;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.rest.Question;
import org.opendoor.analytics.rest.Telling;

/** Reads what a page shows, and lays it out. */
@ApplicationScoped
class Contents {

    private final Telling telling;

    Contents(Telling telling) {
        this.telling = telling;
    }

    /** What stands on a page. */
    public record Content(Form form, List<Section> sections) {}

    Uni<Content> of(Page page, Question question) {
        var parts = Chapters.of(page);
        var offered = offered(parts);
        var latest = telling.latest();
        var asked = Asked.of(question, latest, offered);
        return telling.months(measures(parts), asked.months())
                .map(releases -> new Content(
                        Form.of(page, latest, asked, offered),
                        parts.stream()
                                .flatMap(part -> Sections.of(part, asked, releases).stream())
                                .toList()));
    }

    /** All in one go: the parts of a page speak of the same moment. */
    private static Set<Measure> measures(List<Part> parts) {
        var measures = EnumSet.noneOf(Measure.class);
        parts.forEach(part -> measures.addAll(part.sheet().asked()));
        return measures;
    }

    private static Set<Dimension> offered(List<Part> parts) {
        var offered = EnumSet.noneOf(Dimension.class);
        parts.forEach(part -> offered.addAll(part.offered()));
        return offered;
    }
}
