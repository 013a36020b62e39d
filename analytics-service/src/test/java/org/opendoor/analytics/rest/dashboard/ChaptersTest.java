package org.opendoor.analytics.rest.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Figures;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.SmallNumbers;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Release;
import org.opendoor.analytics.usecase.Tallies.Span;

class ChaptersTest {
    private static final Month FIRST = new Month(LocalDate.of(2026, 9, 1));
    private static final Month LAST = new Month(LocalDate.of(2026, 10, 1));
    private static final Set<List<String>> PLACES =
            Set.of(List.of("durham", "north-nhs"), List.of("tyneside", "coast-nhs"));

    @ParameterizedTest
    @EnumSource
    void a_page_of_months_with_nobody_has_all_its_rows_and_tells_nothing(Page page) {
        for (Part part : Chapters.of(page)) {
            var choices = new ArrayList<Optional<Dimension>>();
            choices.add(Optional.empty());
            part.offered().forEach(dimension -> choices.add(Optional.of(dimension)));
            for (var by : choices) {
                var sections = Sections.of(part, new Asked(new Span(FIRST, LAST), by), releases(part));

                assertThat(sections).as("%s by %s", part.title(), by).hasSize(by.isPresent() ? 2 : 1);
                assertThat(sections)
                        .allSatisfy(section -> assertThat(section.grid().lines())
                                .isNotEmpty()
                                .allMatch(line -> line.figures().size()
                                        == section.grid().heads().size())
                                .allMatch(line -> line.figures().stream().allMatch(Figure::hidden)));
            }
        }
    }

    private static List<Release> releases(Part part) {
        var frames = new EnumMap<Measure, Frame>(Measure.class);
        var figures = new EnumMap<Measure, Figures>(Measure.class);
        for (Measure measure : part.sheet().measures()) {
            var frame = measure.frame(PLACES);
            frames.put(measure, frame);
            figures.put(measure, SmallNumbers.protect(Tally.NOBODY, measure.necklace(), frame));
        }
        return List.of(new Release(FIRST, frames, figures), new Release(LAST, frames, figures));
    }
}
