package org.opendoor.session.rest.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Measurement;

/**
 * Measures over time as a picture: a panel for each, because each has a scale of its own. Nothing is told by colour alone:
 * a panel has its title, its own mark, the totals beside the marks, and the same in a sentence.
 */
final class ProgressGraph {

    private static final int HEAD = 56;
    private static final int FOOT = 12;

    private final Papers papers;

    ProgressGraph(Papers papers) {
        this.papers = papers;
    }

    /** @param measured by day; where nothing was measured yet, the picture says so */
    String svg(List<Measurement> measured, Width width) {
        var panels = new ArrayList<Panel>();
        for (var measure : Measure.values()) {
            var asked = measured.stream()
                    .filter(measurement -> measurement.answers().containsKey(measure))
                    .toList();
            if (!asked.isEmpty()) {
                panels.add(new Layout(width, measure, asked).panel(panels.size(), HEAD));
            }
        }
        int rows = (panels.size() + width.columns() - 1) / width.columns();
        var told = panels.stream()
                .map(panel -> panel.title() + ". " + panel.scale() + " " + panel.story())
                .collect(Collectors.joining(" "));
        return papers.render(
                "progress.svg",
                Map.of(
                        "width",
                        width.pixels(),
                        "height",
                        HEAD + Math.max(rows, 1) * Layout.PANEL_HEIGHT + FOOT,
                        "panels",
                        panels,
                        "description",
                        panels.isEmpty() ? "Nothing was measured yet." : told));
    }
}
