package org.opendoor.session.rest.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.rest.paper.Panel.Day;
import org.opendoor.session.rest.paper.Panel.Dot;
import org.opendoor.session.rest.paper.Panel.Gap;

/** Lays out one measure: when it was asked from left to right, what was answered from bottom to top. */
final class Layout {

    static final int PANEL_HEIGHT = 224;
    private static final int LEFT = 40;
    private static final int MARGIN_RIGHT = 34;
    private static final int TOP = 88;
    private static final int BOTTOM = 168;
    private static final int ABOVE = -12;
    private static final int BELOW = 22;
    private static final int MARK = 14;
    private static final double SMALLEST = 0.5;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final Width width;
    private final Measure measure;
    private final List<Measurement> asked;

    /** @param asked those in which it was asked, by day; at least one */
    Layout(Width width, Measure measure, List<Measurement> asked) {
        this.width = width;
        this.measure = measure;
        this.asked = asked;
    }

    Panel panel(int place, int top) {
        var plain = PlainMeasure.of(measure);
        var dots = new ArrayList<Dot>();
        var gaps = new ArrayList<Gap>();
        for (int n = 0; n < asked.size(); n++) {
            switch (asked.get(n).answers().get(measure)) {
                case Answer.Total(var total) -> dots.add(dot(n, total));
                case Answer.Declined _ -> gaps.add(new Gap(x(n), (TOP + BOTTOM) / 2, false));
            }
        }
        var labels = new Labels((int) (size() * MARK / 2));
        var written = labels.of(dots);
        return new Panel(
                place % width.columns() * width.panel(),
                top + place / width.columns() * PANEL_HEIGHT,
                width.panel() - MARGIN_RIGHT + 16,
                plain.title(),
                plain.scale(),
                new Story(measure, asked).sentence(),
                plain.mark().path(),
                "%.2f".formatted(size()),
                measure.most(),
                measure.least(),
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                written,
                labels.besides(gaps),
                days());
    }

    private Dot dot(int n, int total) {
        int y = BOTTOM - (BOTTOM - TOP) * (total - measure.least()) / (measure.most() - measure.least());
        boolean falls =
                n > 0 && asked.get(n - 1).answers().get(measure) instanceof Answer.Total(var before) && before > total;
        return new Dot(x(n), y, y + (falls && y + BELOW < BOTTOM ? BELOW : ABOVE), total, false);
    }

    private int x(int n) {
        int room = width.panel() - LEFT - MARGIN_RIGHT;
        return asked.size() == 1 ? LEFT + room / 2 : LEFT + 16 + (room - 16) * n / (asked.size() - 1);
    }

    /** Marks do not run into each other, and are never so small that nobody can tell them apart. */
    private double size() {
        int apart = asked.size() == 1 ? MARK : x(1) - x(0);
        return Math.clamp((double) apart / MARK, SMALLEST, 1);
    }

    /** The first, the last, and as many between as there is room for. */
    private List<Day> days() {
        int step = Math.max(1, (asked.size() + width.mostDates() - 3) / (width.mostDates() - 1));
        int last = asked.size() - 1;
        var days = new ArrayList<Day>();
        for (int n = 0; n <= last; n++) {
            if (n == last || (n % step == 0 && last - n >= step)) {
                days.add(new Day(
                        x(n),
                        Story.word(asked.get(n).occasion()),
                        DATE.format(asked.get(n).askedOn())));
            }
        }
        return days;
    }
}
