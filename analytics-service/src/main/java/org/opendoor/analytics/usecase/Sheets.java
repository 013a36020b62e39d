package org.opendoor.analytics.usecase;

import static org.opendoor.analytics.projection.Measure.COMPLETED;
import static org.opendoor.analytics.projection.Measure.CONTACT_BROKEN;
import static org.opendoor.analytics.projection.Measure.CONTACT_KEPT;
import static org.opendoor.analytics.projection.Measure.CONTACT_LATE;
import static org.opendoor.analytics.projection.Measure.FOLLOW_UP_OPENED;
import static org.opendoor.analytics.projection.Measure.LEFT_EARLY;
import static org.opendoor.analytics.projection.Measure.LEFT_FOR_WORK;
import static org.opendoor.analytics.projection.Measure.NEVER_STARTED;
import static org.opendoor.analytics.projection.Measure.OFFERED;
import static org.opendoor.analytics.projection.Measure.REFERRED;
import static org.opendoor.analytics.projection.Measure.SAID_NO;
import static org.opendoor.analytics.projection.Measure.SEEN;
import static org.opendoor.analytics.projection.Measure.STARTED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;

/** All that may be asked: a few sheets that set measures beside each other, and each measure by itself. */
public final class Sheets {
    private static final Share COMPLETION = new Share(
            "completionRate",
            "Those who completed among those who completed or left early in the month. Leaving for work is good news, and told"
                    + " apart.",
            COMPLETED,
            List.of(LEFT_EARLY));

    private static final Sheet FUNNEL = new Sheet(
            "funnel",
            "How many people took each step of the way, in the month in which they took it. The columns are not the same"
                    + " people further on: who starts in November may complete in January.",
            List.of(OFFERED, REFERRED, SEEN, STARTED, COMPLETED, LEFT_EARLY, LEFT_FOR_WORK, CONTACT_KEPT),
            List.of(COMPLETION));

    private static final Sheet ENDINGS = new Sheet(
            "endings",
            "How journeys ended, in the month in which they did.",
            List.of(COMPLETED, LEFT_EARLY, LEFT_FOR_WORK, NEVER_STARTED, SAID_NO),
            List.of(COMPLETION));

    private static final Sheet WAITING = new Sheet(
            "waiting",
            "How many days passed between the referral and the first appointment that was held, in the month of that"
                    + " appointment: the band up to which half of the people had waited, and nine in ten.",
            List.of(SEEN),
            List.of(),
            List.of(
                    waited("halfWaited", "The band in which the median lies.", 50),
                    waited("nineInTenWaited", "The band in which the ninetieth percentile lies.", 90)));

    private static final Sheet ATTENDANCE = new Sheet(
            "attendance",
            "How people came to their sessions of the month: to all, to some or to none. People are counted, not sessions.",
            List.of(Measure.CAME_TO_ALL, Measure.MISSED_SOME, Measure.CAME_TO_NONE),
            List.of(new Share(
                    "cameToAllRate",
                    "Those who came to all of their sessions among those who had any in the month.",
                    Measure.CAME_TO_ALL,
                    List.of(Measure.MISSED_SOME, Measure.CAME_TO_NONE))));

    private static final Sheet PROMISES = new Sheet(
            "promises",
            "Whether somebody got in touch after an ending by the day that was promised, in the month in which it was due.",
            List.of(FOLLOW_UP_OPENED, CONTACT_KEPT, CONTACT_LATE, CONTACT_BROKEN),
            List.of(new Share(
                    "keptRate",
                    "Promises kept in time among all that were due in the month.",
                    CONTACT_KEPT,
                    List.of(CONTACT_LATE, CONTACT_BROKEN))));

    private static final List<Sheet> ALL = Stream.concat(
                    Stream.of(FUNNEL, WAITING, ENDINGS, ATTENDANCE, PROMISES),
                    Stream.of(Measure.values()).map(Sheet::of))
            .toList();

    private Sheets() {}

    private static Percentile waited(String name, String definition, int percent) {
        return new Percentile(name, definition, SEEN, Dimension.WAITING, percent);
    }

    public static List<Sheet> all() {
        return ALL;
    }

    public static Optional<Sheet> named(String name) {
        return ALL.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
