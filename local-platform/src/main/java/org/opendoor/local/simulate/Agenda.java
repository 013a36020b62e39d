package org.opendoor.local.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be done for whom, and from which day on. */
final class Agenda {

    /** One thing to do. */
    interface Deed {
        void on(Person person, Today today);
    }

    private record Entry(Person person, Deed deed) {}

    private final TreeMap<Integer, List<Entry>> entries = new TreeMap<>();

    /** On that day, or the first after it on which anybody is at work. */
    synchronized void note(int day, Person person, Deed deed) {
        entries.computeIfAbsent(day, _ -> new ArrayList<>()).add(new Entry(person, deed));
    }

    /** What is due by this day, person by person, and taken off. */
    synchronized Map<Person, List<Deed>> take(int day) {
        var due = new LinkedHashMap<Person, List<Deed>>();
        var soFar = entries.headMap(day, true);
        soFar.values().stream()
                .flatMap(List::stream)
                .forEach(entry -> due.computeIfAbsent(entry.person(), _ -> new ArrayList<>())
                        .add(entry.deed()));
        soFar.clear();
        return due;
    }
}
