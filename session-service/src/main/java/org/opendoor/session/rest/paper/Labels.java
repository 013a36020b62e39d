package org.opendoor.session.rest.paper;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendoor.session.rest.paper.Panel.Dot;
import org.opendoor.session.rest.paper.Panel.Gap;

/**
 * Which totals are written beside their marks. With few of them, all; with many, those that tell the story: the first, the
 * last, the highest and the lowest, and of the others those that cover neither a number nor a mark.
 */
final class Labels {

    private static final int TOTAL = 14;
    private static final int NOT_SAID = 12;

    private final Room room = new Room();
    private final int mark;

    /** @param mark half of how large a mark is */
    Labels(int mark) {
        this.mark = mark;
    }

    /** The same marks, with their totals where there is room; the marks themselves stay. */
    List<Dot> of(List<Dot> dots) {
        var written = new HashSet<Integer>();
        telling(dots).filter(n -> takes(dots.get(n))).forEach(written::add);
        dots.forEach(dot -> room.holds(dot.x(), dot.y(), mark));
        IntStream.range(0, dots.size())
                .filter(n -> !written.contains(n) && takes(dots.get(n)))
                .forEach(written::add);
        return IntStream.range(0, dots.size())
                .mapToObj(n -> written.contains(n) ? dots.get(n).labelled() : dots.get(n))
                .toList();
    }

    /** To be asked after {@link #of}: a total says more than its absence. */
    List<Gap> besides(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> room.takes("not said", NOT_SAID, gap.x(), gap.y()) ? gap.labelled() : gap)
                .toList();
    }

    private boolean takes(Dot dot) {
        return room.takes("" + dot.total(), TOTAL, dot.x(), dot.labelY());
    }

    private static Stream<Integer> telling(List<Dot> dots) {
        if (dots.isEmpty()) {
            return Stream.empty();
        }
        var all = IntStream.range(0, dots.size()).boxed().toList();
        var byTotal = Comparator.<Integer>comparingInt(n -> dots.get(n).total());
        return Stream.of(
                        0,
                        dots.size() - 1,
                        all.stream().max(byTotal).orElseThrow(),
                        all.stream().min(byTotal).orElseThrow())
                .distinct();
    }
}
