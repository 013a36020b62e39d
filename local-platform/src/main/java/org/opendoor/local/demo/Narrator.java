package org.opendoor.local.demo;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the story on a terminal: what people do, and below it what crossed Kafka because of it. */
final class Narrator {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final PrintStream out;
    private final Map<String, String> names = new HashMap<>();

    Narrator(PrintStream out) {
        this.out = out;
    }

    /** From now on events of this journey are told under this name. */
    void call(String journey, String name) {
        names.put(journey, name);
    }

    void day(Instant now, String heading) {
        out.printf("%n== %s: %s%n", DAY.format(now), heading);
    }

    void say(String sentence) {
        out.println();
        for (var line : wrapped(sentence)) {
            out.println("  " + line);
        }
    }

    /** What a service answered to a read. */
    void read(String what) {
        out.println("     read back: " + what);
    }

    /** Events of journeys of this story; those of other people are left out. */
    void crossed(List<Crossing> events) {
        for (var event : events) {
            if (names.containsKey(event.journey())) {
                out.printf(
                        "     Kafka  %-25s %-27s %s%n",
                        event.topic().replaceFirst("^opendoor\\.", ""), event.type(), names.get(event.journey()));
            }
        }
    }

    void plain(String line) {
        out.println(line);
    }

    private static List<String> wrapped(String sentence) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : sentence.split(" ", -1)) {
            if (line.length() + word.length() > 96) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
