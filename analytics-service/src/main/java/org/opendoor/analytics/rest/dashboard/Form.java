package org.opendoor.analytics.rest.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.rest.Spelling;

/** What a reader may ask of a page: which months, and by what. A choice that is not in it is refused. */
public record Form(String path, List<Choice> from, List<Choice> to, List<Choice> by) {
    private static final int MONTHS = 36;

    static Form of(Page page, Month latest, Asked asked, Set<Dimension> offered) {
        return new Form(
                page.path(),
                months(latest, asked.months().first()),
                months(latest, asked.months().last()),
                by(asked.by(), offered));
    }

    /** The newest first; the one that is shown is there however old it is. */
    private static List<Choice> months(Month latest, Month chosen) {
        var newest = Stream.iterate(latest, month -> new Month(month.first().minusMonths(1)))
                .limit(MONTHS);
        return Stream.concat(newest, Stream.of(chosen))
                .distinct()
                .map(month -> new Choice(month.toString(), Words.of(month), month.equals(chosen)))
                .toList();
    }

    private static List<Choice> by(Optional<Dimension> chosen, Set<Dimension> offered) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Not broken down", chosen.isEmpty()));
        for (Dimension dimension : offered) {
            var isChosen = chosen.filter(dimension::equals).isPresent();
            choices.add(new Choice(Spelling.written(Breakdown.by(dimension)), Words.of(dimension), isChosen));
        }
        return choices;
    }
}
